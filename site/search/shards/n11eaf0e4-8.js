sitegenSearch("n11eaf0e4-8",`!each proxy	Jz!3!f(:
(ublish	Rw&%!:
)sh	Rm&&!1!8
'question	Jg!:&Al#,
)ote	Ry&:
'redirect	Rp&:
)ference	Rs&O
)gistered	Rt!%
)petition	Rw#3
)quest	Jj!,F3L,
)source	Jj!O,32,
*ponse	Re",
*ult	Rk&H
(ow	Jq&3*,
(ule	Rn&%!,!V
)n	Jx"f.f
'send	Rv!3
)rver	Rl"f
)veral	RS,
(hop	Rh&:
*uld	Rh"H
(ign	R_#H
+in	R_#H
(pace	Rs&3
(tage	Rk&3!:
*tus	Jk!&(%b#:
)rikethrough	Rs&%
(ubmission	Rk"O
)ch	Ro#H
'the	Jt!&b#H
*n	Rd",
)is	RG,
(ime	Bj!A"^:H!f*:!fAf):c!^
(ool	R|&%
(urn	R0:
'under	Jm!H@3
(se	Rl"O
'value	J1,f#Hf!3
(isit	Js!:8H
'with	>[:,,,&(H2&6,p!:%H(:(,!V
(rite	Rp"H!O
#gerly would	Ru!t
#rlier a	R{!f
*drafts	Rj!,
*goes	Rw!3
*hop	Ri#3
*if	R|":
*nginx	Ry%:
*one	Rf"3
-s	R|!H
*step	Rh#?
,rict	Ro"f
0transportsecurity	Ro"f
*version	Rn",
1s	Ru!:!O
)step title	Rh#?
&y 202	R}!H
(425	Rn!3
(a	Jx!3Qf
)nswer	R~":
)pi	Rg&&
`)
