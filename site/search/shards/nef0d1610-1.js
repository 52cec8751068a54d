sitegenSearch("nef0d1610-1",`!failed verification	R{%&
)with	Rg%V
&ing at	Ri!^
*google	Jq#:"m":
*on	Jn"H5H
*request	Ro!3
*service	Rh#3
&s 412	Rw!3
(again	Rf#:
)nd	Rj#:
)s	Ra%:
)t	Jj!:OfO:
(because	Jh#3,H
*hind	R_#H
(completely	Rs!A
(every	Rl!,
(if	Ro":
)n	Ro!t
)tself	Ro#H
(next	Ro#H
)ot	Rk&3
(on	Fl!,#O5:BA
*ly	Rm#f
)r	Rk&3
)ver	Rr!m
(send	Rk#3
(the	Rz"3
)o	Rw!t
(while	Rj"H
)ith	Rv&:
,out	Ra"H
(you	Rw&V
&ure 502	Rh#3
*a	Jq"Hw!&"&
+n	Rq!,
,d	Br!,@:(:%:(:
*behind	R}!:
,tter	Rl#f
+reaks	Rr!m
*crawlers	R{":
*lies	Rq#A
+ook	Ry!:
*number	Ru!?
*of	Rh#H
+n	Rz"H
*points	Rg%:
*that	Rw!3
,e	Je",S:
*when	Ru!A
-re	Rz!H
,ich	Rp!%
)s g	Rj!3
,rpc	Rj!3
+inside	Js!A3:
+pass	Ry"V
+the	Rm!:
+without	Rj!,
&withbody https	Ro!*
#ll back	Bn!H&m=H7m=3
'into	Ro&V
'what	R{&3
&s and	Rs!:
(due	Rl#H
(over	Rr!m
%se by	Rj&O
(days	Rl&3
)ns	Ry#f
(in	Rx&%
`)
