sitegenSearch("nef0d1610-15",`!follow a	Fq!%%%::(3
*nd	Rx&3
*t	Jn!3=:
)each	R~&,
)location	Jh":":
)redirect	Bi"&"&"&&&"&
1s	Jv!3%f2:
)the	Bg!,CA&:9Ol!%
,n	Ro!H
*oday	Rz!3
)up	Rv!m
(ed by	Rx"3
+it	Jh":(:
+that	Rj!A
-ose	Rq&:
+we	Rm!A
,hen	RP,
,ith	Rj":
(ing a	Jp"H6V
-n	R|!:
(s a	R(,
+fter	Rc"f
+n	Ro":
,d	Ry#:
,other	Ru&A
*by	Ro",
*can	R~"H
*error	Rj%V
+very	Ro&:
*from	Rg!,
*gets	Rj"H
*in	Rj!3
+s	Jm!,n#A
+t	J(,f&t
*location	R~!:
*microsofts	R{#,
*only	Ro":
*pairs	Ra',
*receives	Rr"H
,directs	Ro%3
+fc	Jx!,83
*section	Rj!,
*the	B43%,d!,.O%:>Ah!3
,is	R{&%
*when	R{!A
+ithin	Rf%,
#nt face	Rz&8
)mily	Rz&8
'is	R{!3
'lies	Rz&:
'of	Rz&A
&family own	Rz&8
&s and	Rz&:
#ols protocol	Rd#&
%t of	Rl&,
&er and	Rl&m
)calls	RJ,
)head	Rz&,
)mustache	Jk&{#13
)of	Js&%)3
*ne	Rl&,
)start	Rl&,
)the	Rz&^
(mustache a	Rk&{#
1copies	Rz&3
(s line	Rz&^
`)
