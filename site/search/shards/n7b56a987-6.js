sitegenSearch("n7b56a987-6",`!them in	>>,,:2,6:+f43c"&'A
)sufficient	Rr",
)to	Rh!:
(s	F7,W3Y:r!,
(t	Rw!,
)self	Rv!:
'just	R]:
'leads	Rs&%
)t	R{"H
(ong	Rz!H
'navigation	Rj&m
(obody	Rl"f
)t	Rr"m
*hing	Ru#:
'old	Rk#f
(n	Fk!H*V&H2:
(r	B[,p!&8:G,/3
(therwise	Js!:e#3
(ut	Fk!H(AI,
(ver	Jy!Az!:
'point	Rx#3
(romtool	Rq!3
'read	Jt":1:
(fc	>k!,!O"H.3",*H',),2O13
'send	Jx"HNV
)parate	Rc#f
(g028	Rw&%
(o	Rw&,
(tands	JA,m%^
*rts	Rp":
'that	Re":
)e	Bj!%6:EHM:H3)3
*y	Fo!%,,v!%
(o	BK:F3#O!t(,Mf
)o	Jq!3y"3
(reat	Ra":
(urn	Rh":
'under	JH:d%1
(p	Rw"3
'were	RE:
(hen	Rs&O
(ill	Rd#f
)th	BP,h!:5f9V/,=A
'yet	RZ,
&e before	Rx&,
*gins	Rx&3
(choice	Rx&,
(does	Rs&:
)raws	Rw&A
(file	Ji&}#13!:
(has	Ra!,!3
(itself	Rj&,
(js	Rx&,
(takes	Rr&V
)he	RC,
'file assets	Rx&:
,name	Ri&y#
,partials	Rx&3!:
'js the	Rx&,
's assets	J@,3:
)is	R@:
&selves 300	Rt!,
`)
