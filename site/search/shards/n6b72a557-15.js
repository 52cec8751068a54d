sitegenSearch("n6b72a557-15",`!them the	Bh!%6:EHM:H3)3
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
-in	Jd!,Pf
/motion	Rs"f
-one	Ro#O
-the	J~!,>3
-what	Rx":
%n 304	Rk!O
'a	Jg!%h!H
(n	Ru#:
)d	Rl"f
)nouncement	Rc&,
)swer	Fs!A*HD3
-s	Fr!A@t9:
(rrives	Ry!H
(sk	Re!O
*s	Rg"A
(t	Jk!H"A
)tributes	Ro&f
'build	Rk&,
(y	Rh&A
'cannot	Rb"H
(hanged	Rs&O
(loses	Rk!A
(omes	Rp&:
)ntradict	Rr"H
)sts	Rk"H
'decline	Rw#:
(isk	Ru&*
+01	Ru&*
(o	Rp"f
'ended	Rt":
*s	Rr&A
'fills	RI:
)nd	Rz#:
(or	R{!:
)ur	Rh#f
'gets	R|!H
`)
