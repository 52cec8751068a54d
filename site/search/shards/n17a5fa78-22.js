sitegenSearch("n17a5fa78-22",`!follow redirects	Fr!3%f2:
)the	Bc!,CA&:9Ol!%
,n	Rk!H
*oday	Rv!3
)up	Rr!m
(ed by	Rt"3
+it	Jd":(:
+that	Rf!A
+we	Ri!A
,hen	RP,
,ith	Rf":
(ing a	Jl"H6V
-n	Rx!:
(s a	R(,
+fter	R~!f
+n	Rk":
,d	Ru#:
,other	Rp&A
*by	Rk",
*can	Rz"H
*error	Rf%V
+very	Rk&:
*from	Rc!,
*gets	Rf"H
*in	Rf!3
+s	Ji!,m#A
+t	J(,b&t
*location	Rz!:
*microsofts	Rw#,
*only	Rk":
*pairs	R{&,
*receives	Rn"H
,directs	Rk%3
+fc	Jt!,83
*section	Rf!,
*the	B43%,_!,.O%:>Ah!3
,is	Rv&%
*when	Rw!A
+ithin	Rb%,
#nt is	Rw!3
'of	Ru&:
#ols protocol	R_#&
%t of	Rh&,
&er and	Rh&m
)calls	RJ,
)head	Ru&,
)mustache	Jg&{#03
)of	Jn&%)3
*ne	Rh&,
)start	Rh&,
)the	Ru&V
(mustache a	Rg&{#
1copies	Ru&3
(s line	Ru&V
&note if	RR:
,s	RR&!,
+limits	RR3
+or	Rd!,
+paragraphs	Rn&M
+that	Rn&O
+unused	RR(
+which	RR,
*s and	Rn&&
,bare	Rn&%
,hold	Rn&{#
,number	Rn&3
`)
