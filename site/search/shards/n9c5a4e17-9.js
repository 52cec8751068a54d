sitegenSearch("n9c5a4e17-9",`!failed sign	Ry%3
-ins	Ry%3
*o	Rj#?
+mebody	Rh#H
*tripe	Rj#:
)the	Rb"H
*o	Nw!Ov!,
)validation	Nm"H9H
*erification	R}%&
)with	Ri%V
&ing at	Rk!^
*google	Js#:"m":
*on	Np"H5H
*request	Rq!3
*service	Rj#3
&s 412	Ry!:
(again	Rh#:
)nd	Rl#:
)s	Rc%:
)t	Jl!:OfO:
(because	Nj#3,H
*hind	Rb#H
(completely	Ru!A
(every	Rn!,
(if	Rq":
)n	Rq!{!
)tself	Rq#H
(next	Rq#H
)ot	Rm&3
(on	Fn!,#O5:BA
*ly	Ro#f
)r	Rm&3
)ver	Rt!m
(send	Rm#3
(the	R|"3
)o	Ry!{"
(while	Rl"H
)ith	Rx&:
,out	Rc"H
(you	Ry&V
&ure 502	Rj#3
*a	Js"Hw!&"&
+fter	Ry!^
+n	Rs!,
,d	Bt!,@:(:%:(:
*behind	R_":
,tter	Rn#f
+reaks	Rt!m
*crawlers	R}":
*lies	Rs#A
+ook	R{!:
*number	Rw!?
*of	Rj#H
+n	R|"H
*points	Ri%:
*that	Ry!:
,e	Ng",S:
*when	Rw!A
-re	R|!H
,ich	Rr!%
)s a	Ry!^
+g	Rl!3
,rpc	Rl!3
+inside	Nu!A3:
+pass	R{"V
+the	Ro!:
+without	Rl!,
&withbody https	Rq!*
`)
