sitegenSearch("ne13b68d9-12",`!halves do	Rd"H
#nd column	Rj!A
'for	Ru&,
'held	Rc"A
'it	Rt"m
'out	Ju!tWH
(ver	R),
'rubys	Rk%,
'sends	Rt#:
'the	JI,p#3
(wo	R*:
'written	Rx!H
&ed in	Rc"f
*t	Ri#:
)out	Rk#H
*ver	Rh":
)the	Ry":
)us	Rg":
&ful of	Jr!m't
&held scanner	Rc"A
&ing on	Ra"H
&le it	Jc&:&:
)requests	Rr#&
)the	Jc#f1,
(d as	Rt#3
*by	Ry!:
*it	Ra":
*like	Rm!3
(r and	Ro#3
*go	Jg%3"363
*php	Rq%&!,
*that	Ro#H!m
+urns	Rq%,
)s go	Rs&{"
(s all	R{":
*it	Rn#:
*unknown	Rd#H
'ing all	Rw!%
,pplications	R}!f
+no	Rw%3
&s it	Ro":
(the	Jg"O73
(yourself	Rg%:
'hake and	Re#3
-sks	Rj#3
,broke	Rg%,
,did	Ry!f
,failed	Rg%(
0ure	Rg%:
,is	Jy!fP3
-tself	Rg%V
,nevertheless	R|%,
-ginx	R}%,
,on	Rd%:
-pen	R}%O
,reaches	Rj#H
-fc	Jy!fP:-:
,so	Ry%:
-tops	Ry%:
-ucceeds	R{%3
,the	Ry!A
.is	Ri#,
-oo	Re#f
,was	Rj!f
-ith	Ri#A
+s the	Rg%3
&written client	Rx!H
`)
