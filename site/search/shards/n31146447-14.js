sitegenSearch("n31146447-14",`!credentials with	Rs%:
.yes	Rt"&
&it is	Rs"3
)left	Rs"A
)title	Rs"?
)used	Rs"?
#lf are	Rl&{!
#oss origin	Rv":
'origin calls	Rv":
"s c	Rs&m
#harp also	Rs&m
#rf or	Rq%3
'protection	Rq%H
'token	Rq%&!3
,s	Rq%8
#s also	Rs&m
'nd	Rz&A
&copies	Rz&:
&icon	Rz&,
's	Jl&O0:
&make	Rl&O
&p	R{!?
&rel	R{!?
&the	Rz&3
&wherever	Rz&A
#v 3	R{&F
&a	Rj&m
'lso	Rs&m
'nd	J",v"3
&coverage	Jj&"3F
&file	JF&l%3
&href	Rw"?
'ttp	Jd"???
&key	JG1"1"1
&or	J#,",
&q	Rw"H
&syntax	RF(
&table	Rk&{%
(kes	Rj&m
'ype	Rw"?
&with	RF:
&year	R_"?
"trl c	Jk&3!A!{&-%
'k	Rx&,
&c and	Rk&3!A
(ends	Rk&A
(or	Rk&{&
(stops	Rv&%
&k and	Rx&,
"ulprit is	Rz%:
#re is	Rx!f
&d by	J_%:<:
%l 52	Ry%1
'7.88	Fu!O"3&:#:
+.1	Bx":+:%:&:Q1
'after	Rv!H!m
(lso	Rj":
(nd	Jo!3!V5:^3
)swers	Ro!%
'browsers	Ru!%
'c	Rd":
(ert	R{%1
(hange	Rc#:
(ommand	Ro!t
'd	Ra#:
`)
