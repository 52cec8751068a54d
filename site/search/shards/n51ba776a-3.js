sitegenSearch("n51ba776a-3",`!out httphttpstatus	Rn!H
&in	Jb!:/:p"&
's	Rj&f
't	Ry%:
(s	Rn&A
&list	Rj&m
'ocation	R~!H
&many	Rl#f
'ore	Rj!f
&nginx	Ry"f
'ot	Rk!H
&of	2#:#&%:;,':#,):#,1,(H!^"3'3&:!A#V-A-:)O*H"H#3":#3.:!O"H"m#H"O0:&:@,":':!{!!{%"^!t!{!',#3
'nly	Jx!Ab!?
'r	Jc"HIHGV
'therwise	Rx&%
&rfc	Fi!30,,fNf
&sg058	Rs&O
'lightly	Ru!,
'tack	Rp!:
'uch	Rx#3
&take	Rr"f
'he	>g!:-X0A,3!A+m/H.H-,%:G,+,
'o	Rh%,
(day	Rn"f
(o	Jv#:_!V
&what	FX:L3G,j!{"
(en	Ra#3
)re	Js&:(,
)ther	Rd"f
(ich	J_%:#HL,
)le	J{!f[3
(o	Rm#f
'ith	Rx!f
'orks	Rg%:
'ww	Rr"H
)authenticate	Rr"H
&yaml	R-,
'et	R_"3
%age google	Rr#:
)in	Rv#H
)of	Jr!Oi!H
%come 202	Rb"f
*and	Rw!V
*but	Re",
*code	Rw!V
*elsewhere	R}!f
*follows	Rj!3
*in	Jj!%e"O
+s	Jj!&>H
*of	Jw!&03
*reloading	Rk"3
*send	Rt"3
+tands	Rj!%
*the	Rk"f
*unless	Rj!%
)s one	Jj!O,3
+where	Rs!A
%dated ciphers	Rh%3
`)
