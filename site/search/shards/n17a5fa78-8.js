sitegenSearch("n17a5fa78-8",`!failed on	Ro'&
*r	Ry"3
)php	Jy"&'&
*recondition	Rf!3
,flight	Rk!V
)request	Je!tJV
*fc	Ja"3D,
*uby	Jy"&'&
+st	Jy"&'&
)sign	Rs%3
-ins	Rs%3
*o	Rd#?
+mebody	Rb#H
*tripe	Rd#:
*wift	Jy"&'&
)the	R{!H
*o	Jq!Ov!,
)validation	Jg"H9H
*erification	Rw%&
)with	Rc%V
(dependency node	Rd#&
7js	Rd#&
3php	Rd#&
&ing at	Re!^
*google	Fm#:"m":
*on	Jj"H5H
*request	Rk!3
*service	Rd#3
&s 412	Rs!3
(again	Rb#:
)nd	Rf#:
)s	R|#:
)t	Ff!:OfO:
(because	Jd#3,H
*hind	R{"H
(completely	Ro!A
(every	Rh!,
(if	Rk":
)n	Rk!t
)tself	Rk#H
(next	Rk#H
)ot	Rg&3
(on	Fh!,#O5:BA
*ly	Ri#f
)r	Rg&3
)ver	Rn!m
(send	Rg#3
(the	Rv"3
)o	Rs!t
(while	Rf"H
)ith	Rq&:
,out	R|!H
(you	Rr&V
&ure 502	Rd#3
*a	Fm"Hw!&"&
+n	Rm!,
,d	Bn!,@:(:%:(:
*behind	Ry!:
,tter	Rh#f
+reaks	Rn!m
*crawlers	Rw":
*lies	Rm#A
+ook	Ru!:
*number	Rq!?
*of	Rd#H
+n	Rv"H
*points	Rc%:
`)
