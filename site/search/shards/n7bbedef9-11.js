sitegenSearch("n7bbedef9-11",`!swift httptypes	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
(include	Rs&r
(region	Rs&r
%tch as	Ry!H
)it	Ru!a
)off	Jo%:6:
*n	R{&?
)proxy	Rn"(!,!h
)that	Ro!O
+e	Rn"H
+is	Ry!&
*o	Fl!O/3Y3#3
(ed an	Re&&
+off	Bi"f%f,3'363
,n	Jj!Ay!3
+the	R|%O
,o	Rc%3
)s lamps	R{&%
+the	J~"f~!*!M
(ing an	Rf#H
,early	Ri#H
,it	Rk#H
,protocols	Jl!O*,'(!?
/xies	Rn"&
#p are	Rl&%
"ymbol that	Rn!3
*o	Rn!O
(ic link	B&&%,d&3"{!-3
/s	J&,o&t
(s that	Rn!,
%fony 5.4	.n!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+06	Rn!:
*and	Rn!&!3
*http	Rn!:
.reserved	Rn!:
*keep	Rn!3
*net	Rn!:
*still	Rn!3
*where	Rn!O
)s response	Jn!,e",
%link escapes	R&(
#n 0	Rd%8
&ack	Rd%,
`)
