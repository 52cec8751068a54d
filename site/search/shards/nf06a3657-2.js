sitegenSearch("nf06a3657-2",`!out list	Rl&m
'ocation	Ra"H
&many	Rn#f
'ore	Rl!f
&nginx	R{"f
'ot	Rm!O
&of	2#:#&%:<,':#,):#,1,)H!^"3'3&:!A#V-A-:)O*H"H#3":#3.:!O"H"m#H"O0:&:@,":':!{!!{%"^!t!{!',#3
'nly	Nz!Ab!?
'r	Je"HIHGV
'therwise	Rz&%
&rfc	Fk!30,,fNf
&sg058	Ru&O
'lightly	Rw!,
'tack	Rr!:
'uch	Rz#3
&take	Rt"f
'he	>h!:.X0A,3!A+m/H.H-,%:G,+,
(ose	R-,
'o	Rj%,
(day	Rp"f
(o	Nx#:_!V
&what	B2:I:M3G,j!{"
(en	Rc#3
)re	Nu&:(,
)ther	Rf"f
(ich	Jb%:#HL,
)le	N}!f[3
(o	Ro#f
'ith	Rz!f
'orks	Ri%:
'ww	Rt"H
)authenticate	Rt"H
&yet	Rb"3
%age google	Rt#:
)in	Rx#H
)of	Nt!Oi!H
%come 202	Rd"f
*and	Ry!^
*but	Rg",
+y	Ry!^
*code	Ry!^
*elsewhere	R_"f
*follows	Rl!3
*in	Nl!%e"O
+s	Nl!&>H
*of	Ny!&03
*reloading	Rm"3
*send	Rv"3
+tands	Rl!%
*the	Rm"f
*unless	Rl!%
)s one	Nl!O,3
+where	Ru!A
%dated ciphers	Rj%3
,opy	Rt#O
+response	Ru#O
+version	R|"3
%er edge	Ra%:
`)
