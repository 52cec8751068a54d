sitegenSearch("n186c4d0d-12",`!them under	NI:g%1
(p	R{"3
'was	Rq!^
(ere	RF:
(hen	Rw&O
(ill	Rh#f
)th	BQ,k!:5f9V/,=A
'yet	R],
&e before	R|&,
*gins	R|&3
(choice	R|&,
(does	Rw&:
)raws	R{&A
(file	Nm&}#13!:
(has	Rc!,!3
(itself	Rn&,
(js	R|&,
(takes	Rv&V
)he	RD,
'file assets	R|&:
,name	Rm&y#
,partials	R|&3!:
'js the	R|&,
's assets	NA,3:
)is	RA:
&selves 300	Rx!,
-are	N~!A|"O
-browsers	Ro#:
-either	R_#O
-in	Ni!,Qf
/motion	Ry"f
-one	Ru#O
-the	Ne",>3
-what	R~":
%n 304	Rq!O
'a	Nm!%h!H
(n	R{#:
)d	Rr"f
)nouncement	Ri&,
)swer	Jy!H*HD3
-s	Jx!A@t9:
(rrives	R_"H
(sk	Rk!O
*s	Rm"A
(t	Nq!H"A
)tributes	Ru&f
'before	Ry!f
(uild	Rq&,
(y	Rn&A
'cannot	Rh"H
(hanged	Ry&O
(loses	Rq!A
(omes	Rv&:
)ntradict	Rx"H
)sts	Rq"H
'decline	R}#:
(isk	R{&*
+01	R{&*
(o	Rv"f
'ended	Rz":
*s	Rx&A
'fills	RJ:
)nd	Ra%:
(or	Rb":
)ur	Rn#f
'gets	Rc"H
(ive	Rt":
+s	Rg#H
(o	Rq!:
`)
