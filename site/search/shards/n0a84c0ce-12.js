sitegenSearch("n0a84c0ce-12",`!foldersync user	Rt%?
%low a	Fm!%%%::(3
*nd	Rt&3
*t	Jj!3=:
)each	Rz&,
)location	Jd":":
)redirect	Be"&"&"&&&"&
1s	Fr!3%f2:
)the	Bc!,CA&:9Ol!%
,n	Rk!H
*oday	Rv!3
)up	Rr!m
(ed by	Rt"3
+it	Jd":(:
+that	Rf!A
-ose	Rm&:
+we	Ri!A
,hen	RP,
,ith	Rf":
(ing a	Jl"H6V
-n	Rx!:
(s a	R(,
+fter	R~!f
+n	Rk":
,d	Ru#:
,other	Rq&A
*by	Rk",
*can	Rz"H
*error	Rf%V
+very	Rk&:
*from	Rc!,
*gets	Rf"H
*in	Rf!3
+s	Ji!,n#A
+t	J(,b&t
*location	Rz!:
*microsofts	Rw#,
*only	Rk":
*pairs	R|&,
*receives	Rn"H
,directs	Rk%3
+fc	Jt!,83
*section	Rf!,
*the	B43%,_!,.O%:>Ah!3
,is	Rw&%
*when	Rw!A
+ithin	Rb%,
#nt is	Rw!3
'of	Rv&:
#ols protocol	R_#&
%t of	Rh&,
&er and	Rh&m
)calls	RJ,
)head	Rv&,
)mustache	Jg&{#13
)of	Jo&%)3
*ne	Rh&,
)start	Rh&,
)the	Rv&V
(mustache a	Rg&{#
1copies	Rv&3
(s line	Rv&V
&note if	RR:
,s	RR&!,
+limits	RR3
+or	Rd!,
`)
