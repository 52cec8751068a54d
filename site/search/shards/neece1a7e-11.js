sitegenSearch("neece1a7e-11",`!folder without	Jp"m}!:
(s above	Ja"31m
+ddress	Rk&f
+nswer	Rc#3
+re	Jo&^#3
,ticles	Ru&{,
*below	Rf&3
*if	Rs#3
+ndex	Rk&f
/html	Rk&f
+t	Jb":R:
*landing	Ru&O!{+
*own	R%:
*path	Rf&%
*that	Jb"Hq"3
+o	Rs#,
*url	Rl&:
)ync user	Rt%?
%low a	Fm!%%%::(3
*nd	Rs&3
*t	Jj!3=:
)each	Ry&,
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
`)
