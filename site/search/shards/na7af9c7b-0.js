sitegenSearch("na7af9c7b-0",`!folder where	R%3
+ich	Jk&,!H!O!V!f!{!"A"1
+ose	Jh#3f!{!
*ith	JJ,n":f!3
-out	Jt"m}!:
(s above	Je"31m
+ddress	Ro&f
+nswer	Rg#3
+re	Jt&^#3
,ticles	Rz&{-
*below	Rj&3
*if	Rw#3
+ndex	Ro&f
/html	Ro&f
+t	Jf":R:
*landing	Jk&{%1V!{,
*own	R%:
*path	Rj&%
*that	Jf"Hr"3
+o	Rw#,
*url	Rp&:
)ync user	Rx%?
%low a	Fq!%%%::(3
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
`)
