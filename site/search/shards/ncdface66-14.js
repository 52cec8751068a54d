sitegenSearch("ncdface66-14",`!out rfc	Fe!30,,fNf
&sg058	Ro&O
'lightly	Rq!,
'tack	Rl!:
'uch	Rt#3
&take	Rn"f
'he	>c!:-X0A,3!A+m/H.H-,%:G,+,
'o	Rd%,
(day	Rj"f
(o	Jr#:_!V
&what	Ja"3G,
(en	R|"3
)re	Jo&:(,
)ther	R_"f
(ich	F{#:#HL,
)le	Jw!f[3
(o	Ri#f
'ith	Rt!f
'orks	Rc%:
'ww	Rn"H
)authenticate	Rn"H
&yet	R{!3
%age google	Rn#:
)in	Rr#H
)of	Jn!Oi!H
%come 202	R}!f
*and	Rs!V
*but	Ra",
*code	Rs!V
*elsewhere	Ry!f
*follows	Rf!3
*in	Jf!%e"O
+s	Jf!&>H
*of	Js!&03
*reloading	Rg"3
*send	Rp"3
+tands	Rf!%
*the	Rg"f
*unless	Rf!%
)s one	Jf!O,3
+where	Ro!A
%dated ciphers	Rd%3
,opy	Rn#O
+response	Ro#O
+version	Rv"3
%er edge	Rz#:
(one	Ro#H
'most handler	Rk#3
,proxy	Rk!A
%going address	R_&:
%lasts a	R{!3
+the	Rv!f
&ive its	Rr#O
*the	Re"H
)s the	Rp"O
&ook on	Ro%&!,!3
*web	Ro%&
%put folder	Rg&3!m
)has	Jg&{''A
)is	Fg&3&a"%&%
)nor	Rs&3
)preview	Rk&?
`)
