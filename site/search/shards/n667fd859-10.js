sitegenSearch("n667fd859-10",`!halves do	Rb"H
#nd column	Rh!A
'for	Rs&,
'held	Ra"A
'it	Rr"m
'out	Js!tWH
(ver	R),
'rubys	Ri%,
'sends	Rr#:
'the	JI,n#3
(wo	R*:
'written	Rv!H
&ed in	Ra"f
*t	Rg#:
)out	Ri#H
*ver	Rf":
)the	Rw":
)us	Re":
&ful of	Jp!m't
&held scanner	Ra"A
&ing on	R~!H
&le it	Ja&:&:
)requests	Rp#&
)the	Ja#f1,
(d as	Rr#3
*by	Rw!:
*it	R~!:
*like	Rk!3
(r and	Rm#3
*go	Fe%3"363
*php	Ro%&!,
*that	Rm#H!m
+urns	Ro%,
)s go	Rq&{"
(s all	Ry":
*it	Rl#:
*unknown	Rb#H
'ing all	Ru!%
,pplications	R{!f
+no	Ru%3
&s it	Rm":
(the	Je"O73
(yourself	Re%:
'hake and	Rc#3
-sks	Rh#3
,broke	Re%,
,did	Rw!f
,failed	Re%(
0ure	Re%:
,is	Jw!fP3
-tself	Re%V
,nevertheless	Rz%,
-ginx	R{%,
,on	Rb%:
-pen	R{%O
,reaches	Rh#H
-fc	Fw!fP:-:
,so	Rw%:
-tops	Rw%:
-ucceeds	Ry%3
,the	Rw!A
.is	Rg#,
-oo	Rc#f
,was	Rh!f
-ith	Rg#A
+s the	Re%3
&written client	Rv!H
`)
