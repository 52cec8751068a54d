sitegenSearch("n27cbb3d4-14",`!fails every	Rh!,
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
*that	Rs!3
,e	Ja",S:
*when	Rq!A
-re	Rv!H
,ich	Rl!%
)s g	Rf!3
,rpc	Rf!3
+inside	Jo!A3:
+pass	Ru"V
+the	Ri!:
+without	Rf!,
&withbody https	Rk!*
#ll back	Bj!H&m=H7m=3
'into	Rk&V
'what	Rv&3
&s and	Ro!:
(due	Rh#H
(over	Rn!m
%se by	Rf&O
(days	Rh&3
)ns	Ru#f
(in	Rs&%
)t	Rt&3
(leaves	Rh&,
(mdn	Rk#:
(whole	Ro&A
#mily account	Rq%:
)computers	Rq%:
)safety	Rq%3
)the	Rb%:
#q a	Rh&A
'nd	Jh&t*,
's	Rf&:
&can	Rp&*
)iturnitoff	Rp&*
&each	Rh&t
&home	J]:y#,
&it	Ro&:
&md	Rh&t
`)
