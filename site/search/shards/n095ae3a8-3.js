sitegenSearch("n095ae3a8-3",`!utf 8	6"&!,!:&,!:#,a!*3?'?"?%?"?#?6H&:!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?<{!4:#:
%16 code	R{&,
(on	R':
(where	R',
'le t	R':
%8 are	R~&:
'character	R",
(onverts	R":
'does	R':
'fetch	R~":
'is	Jz"H&H
'on	R":
(r	Rj&{!
'so	R',
'text	R"&
(he	J",{&:
'without	R':
#ils import	Rs!?
(rb	Rl!,
"uid 4d0c8b9e	Rd"?
/00014000800000000000000a	Rd"?
Fb	Rd"?
Fc	Rd"?
!v also	R|&O
#connect	Rm!8
+to	Rm!8
#https	Rm!*
#or	R~"f
#prints	R|&,
#the	Rv!f
#x	Rt"f
"1 http	Rg"?
%messages	Ry#?
%orders	Ry"?
#40 device	Ju%?"?
-type	Ju%?"?
"2 orders	Ry"?
"3 https	Rj"f
"4 json	Ri#d
"ain for	R_&&
'measure	Rm!A
'users	Rg!%
#lid 10m	Ri!O
(and	Fi!OIfn"3
*y	Ro#O
)s	Ro#O
(but	Rr"3
(credentials	Jw!3:&!,
(json	Ro"?
(mustache	R[&
(rfc	Ro#,
(status	Jp%35,
(token	Jg!:|"3
(utf	J',#,
+8	J',#,
(yaml	R-&
'ate csrf	Ro%8
+it	Rd&:
*csrftokens except	Ro%8
`)
