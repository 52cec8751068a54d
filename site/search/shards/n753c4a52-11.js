sitegenSearch("n753c4a52-11",`!them in	>>,,:3,7:+f43c"&'A
)sufficient	Rt",
)to	Rj!:
(s	F7,Y3Y:r!,
(t	Ry!,
)self	Rx!:
'just	R^:
'leads	Ru&%
)t	R}"H
(ong	R|!H
'mdx	Rq&,
'navigation	Rl&m
(obody	Rn"f
)t	Rt"m
*hing	Rw#:
'old	Rm#f
(n	Fm!H*V&H2:
(r	B],q!&8:G,/3
(therwise	Ju!:e#3
(ut	Jm!H(AI,
(ver	J{!Az!:
'point	Rz#3
(romtool	Rs!3
'read	Jv":1:
(fc	>m!,!O"H.3",*H',),2O13
'send	Jz"HNV
)parate	Re#f
(g028	Ry&%
(o	Ry&,
(tands	JA,o%^
*rts	Rr":
'that	Rg":
)e	Bl!%6:EHM:H3)3
*y	Jq!%,,v!%
(o	BK:H3#O!t(,Mf
)o	Js!3y"3
(reat	Rc":
(urn	Rj":
'under	JH:f%1
(p	Ry"3
'were	RE:
(hen	Ru&O
(ill	Rf#f
)th	BP,j!:5f9V/,=A
'yet	R[,
&e before	Rz&,
*gins	Rz&3
(choice	Rz&,
(does	Ru&:
)raws	Ry&A
(file	Jk&}#13!:
(has	Rb!,!3
(itself	Rl&,
(js	Rz&,
(takes	Rt&V
)he	RC,
'file assets	Rz&:
,name	Rk&y#
,partials	Rz&3!:
'js the	Rz&,
's assets	J@,3:
)is	R@:
&selves 300	Rv!,
`)
