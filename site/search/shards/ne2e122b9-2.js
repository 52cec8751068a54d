sitegenSearch("ne2e122b9-2",`!out in	Fa!:.:p"&
's	Rh&f
't	Rw%:
(s	Rl&A
&list	Rh&m
'ocation	R|!H
&many	Rj#f
'ore	Rh!f
&nginx	Rw"f
'ot	Ri!H
&of	2#:#&%:;,':#,):#,0,'H!^"3'3&:!A#V-A-:)O*H"H#3":#3.:!O"H"m#H"O0:&:@,":':!{!!{%"^!t!{!',#3
'nly	Jv!Ab!?
'r	Fa"HIHGV
'therwise	Rv&%
&rfc	Fg!30,,fNf
&sg058	Rq&O
'lightly	Rs!,
'tack	Rn!:
'uch	Rv#3
&take	Rp"f
'he	>e!:-X0A,3!A+m/H.H-,%:G,+,
'o	Rf%,
(day	Rl"f
(o	Jt#:_!V
&what	FW:K3G,j!{"
(en	R~"3
)re	Jq&:(,
)ther	Rb"f
(ich	F}#:#HL,
)le	Jy!f[3
(o	Rk#f
'ith	Rv!f
'orks	Re%:
'ww	Rp"H
)authenticate	Rp"H
&yaml	R-,
'et	R}!3
%age google	Rp#:
)in	Rt#H
)of	Jp!Oi!H
%come 202	R_"f
*and	Ru!V
*but	Rc",
*code	Ru!V
*elsewhere	R{!f
*follows	Rh!3
*in	Jh!%e"O
+s	Jh!&>H
*of	Ju!&03
*reloading	Ri"3
*send	Rr"3
+tands	Rh!%
*the	Ri"f
*unless	Rh!%
)s one	Jh!O,3
+where	Rq!A
%dated ciphers	Rf%3
,opy	Rp#O
+response	Rq#O
`)
