sitegenSearch("n8f9a566d-15",`!them in	>>,,:0,6:+f43c"&'A
)sufficient	Rp",
)to	Rf!:
(s	F7,U3Y:r!,
(t	Ru!,
)self	Rt!:
'just	RZ:
'leads	Rq&%
)t	Ry"H
(ong	Rx!H
'navigation	Rh&m
(obody	Rj"f
)t	Rp"m
*hing	Rs#:
'old	Ri#f
(n	Fi!H*V&H2:
(r	BY,p!&8:G,/3
(therwise	Jq!:e#3
(ut	Fi!H(AI,
(ver	Jw!Az!:
'point	Rv#3
(romtool	Ro!3
'read	Jr":1:
(fc	>i!,!O"H.3",*H',),2O13
'send	Jv"HNV
)parate	Ra#f
(g028	Ru&%
(o	Ru&,
(tands	JA,k%^
*rts	Rn":
'that	Rc":
)e	Bh!%6:EHM:H3)3
*y	Fm!%,,v!%
(o	BK:D3#O!t(,Mf
)o	Jo!3y"3
(reat	R~!:
(urn	Rf":
'under	JH:b%1
(p	Ru"3
'were	RE:
(hen	Rq&O
(ill	Rb#f
)th	BP,f!:5f9V/,=A
'yet	RX,
&e before	Rv&,
*gins	Rv&3
(choice	Rv&,
(does	Rq&:
)raws	Ru&A
(file	Jg&}#13
(has	R^,!3
(js	Rv&,
(takes	Rp&V
)he	RC,
'file name	Rg&y#
,partials	Rv&3
'js the	Rv&,
's assets	J@,3:
)is	R@:
&selves 300	Rr!,
-are	Rx!A
-browsers	Ri#:
-either	Ry"O
`)
