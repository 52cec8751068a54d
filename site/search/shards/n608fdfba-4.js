sitegenSearch("n608fdfba-4",`!half that	RQ:
)e	R}!H
(ruths	Rt!v
'with	Rd#H
&failures without	Rl!,
&way because	R{"3
%ve their	Ra#H
's do	Rf"H
#nd column	Rl!A
'for	Rw&,
'held	Re"A
'it	Rv"m
'out	Nw!tWH
(ver	R),
'rubys	Rm%,
'sends	Rv#:
'the	NJ,q#3
(wo	R*:
'written	Rz!H
&ed in	Re"f
*t	Rk#:
)out	Rm#H
*ver	Rj":
)the	R{":
)us	Ri":
&ful of	Nt!m'{"
&held scanner	Re"A
&ing on	Rc"H
&le it	Ne&:&:
)requests	Rt#&
)the	Ne#f1,
(d as	Rv#3
*by	R{!:
*it	Rc":
*like	Ro!3
(r and	Rq#3
*go	Ji%3"363
*php	Rs%&!,
*that	Rq#H!m
+urns	Rs%,
)s go	Ru&{"
(s all	R}":
*it	Rp#:
*unknown	Rf#H
'ing all	Ry!%
,pplications	R_"f
+no	Ry%3
&s it	Rq":
(the	Ni"O73
(yourself	Ri%:
'hake and	Rg#3
-sks	Rl#3
,broke	Ri%,
,did	R{!f
,failed	Ri%(
0ure	Ri%:
,is	N{!fP3
-tself	Ri%V
,nevertheless	R~%,
-ginx	R_&,
,on	Rf%:
-pen	R_&O
,reaches	Rl#H
-fc	J{!fP:-:
,so	R{%:
-tops	R{%:
`)
