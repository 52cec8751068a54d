sitegenSearch("n3684fc1e-11",`!credentials with	Ro%:
.yes	Rp"&
&it is	Ro"3
)left	Ro"A
)title	Ro"?
)used	Ro"?
#lf are	Rh&{!
#oss origin	Rr":
'origin calls	Rr":
"s c	Ro&m
#harp also	Ro&m
#rf or	Rm%3
'protection	Rm%H
'token	Rm%&!3
,s	Rm%8
#s also	Ro&m
'nd	Rv&:
&icon	Rv&,
's	Rh&O
&make	Rh&O
&p	Rw!?
&rel	Rw!?
&the	Rv&3
&wherever	Rv&:
#v 3	Rw&F
&a	Rf&m
'lso	Ro&m
'nd	J",r"3
&coverage	Jf&"3F
&file	JF&h%3
&href	Rs"?
'ttp	J_"???
&key	FG1"1"1
&or	J#,",
&q	Rs"H
&syntax	RF(
&table	Rg&{%
(kes	Rf&m
'ype	Rs"?
&with	RF:
&year	R{!?
"trl c	Jg&3!A!{&-%
'k	Rt&,
&c and	Rg&3!A
(ends	Rg&A
(or	Rg&{&
(stops	Rr&%
&k and	Rt&,
"ulprit is	Rv%:
#re is	Rt!f
&d by	J{#:<:
%l 52	Ru%1
'7.88	Fq!O"3&:#:
+.1	Bt":+:%:&:Q1
'after	Rr!H!m
(lso	Rf":
(nd	Fk!3!V5:^3
)swers	Rk!%
'browsers	Rq!%
'c	R_":
(ert	Rw%1
(hange	R~":
(ommand	Rk!t
'd	R|":
(oes	Fn!H&A;:4:
'encode	Rk!3
`)
