sitegenSearch("n416a2696-3",`!credentials 407	R{#3
.administrators	Ru%3
/ll	Rv!f
/n	Rk!V
0d	Rf&,
0swers	Ro"3
/re	Nv!A?&
/t	Rv",
.browsers	Rx!A
.came	Nk!3L,
.fetch	Rk!V
/or	Bk!A-V"H>,(&
.if	Rt":
/nto	Rz"H
/t	Nt"3#:
.may	Ry%:
.of	Rt"f
/r	Ro!m
.rfc	Nk!,Jf
.see	Rr!H
/ize	Rz!H
.the	Rt"&!A
/o	Rq"H
.were	Rk!,
/ill	Rv!A
0th	Ru%:
.yes	Rv"&
&it is	Ru"3
)left	Ru"A
)title	Ru"?
)used	Ru"?
#lf are	Rn&{!
#oss origin	Rx":
'origin calls	Rx":
#ystal cuda	Ru&m
"s c	Ru&m
#harp also	Ru&m
#rf or	Rs%3
'protection	Rs%H
'token	Rs%&!3
,s	Rs%8
#s also	Ru&m
'nd	R|&A
&copies	R|&:
&icon	R|&,
's	Nn&O0:
&make	Rn&O
&p	R}!?
&rel	R}!?
&the	R|&3
&wherever	R|&A
#v 3	R}&F
&a	Rl&m
'lso	Ru&m
'nd	N",x"3
&coverage	Nl&"3F
&file	NG&m%3
&href	Ry"?
'ttp	Nf"???
&key	JH1"1"1
&or	N#,",
&q	Ry"H
&syntax	RG(
&table	Rm&{%
(kes	Rl&m
'ype	Ry"?
&with	RG:
&year	Rb"?
`)
