sitegenSearch("n1737c7ff-12",`!them the	Bh!%6:EHM:G3)3
*y	Fm!%,,v!%
(o	BK:D3#O!t(,Mf
)o	Jo!3y"3
(reat	R~!:
(urn	Rf":
'under	JH:b%1
(p	Ru"3
'were	RE:
(hen	Rp&O
(ill	Rb#f
)th	BP,f!:5f9V/,=A
'yet	RX,
&e before	Ru&,
*gins	Ru&3
(choice	Ru&,
(does	Rp&:
)raws	Rt&A
(file	Jg&}#03
(has	R^,!3
(js	Ru&,
(takes	Ro&V
)he	RC,
'file name	Rg&y#
,partials	Ru&3
'js the	Ru&,
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
)tributes	Rn&f
'build	Rk&,
(y	Rh&A
'cannot	Rb"H
(hanged	Rr&O
(loses	Rk!A
(omes	Ro&:
)ntradict	Rr"H
)sts	Rk"H
'decline	Rw#:
(isk	Rt&*
+01	Rt&*
(o	Rp"f
'ended	Rt":
*s	Rq&A
'fills	RI:
)nd	Rz#:
(or	R{!:
)ur	Rh#f
'gets	R|!H
`)
