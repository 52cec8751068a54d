sitegenSearch("n941ad282-14",`!folder which	Fi&,!H!O!V!f!{!"A"1
+ose	Jf#3f!{!
*ith	FJ,l":f!3
-out	Jr"m}!:
(s above	Jc"31m
+ddress	Rm&f
+nswer	Re#3
+re	Jr&^#3
,ticles	Rx&{-
*below	Rh&3
*if	Ru#3
+ndex	Rm&f
/html	Rm&f
+t	Jd":R:
*landing	Ji&{%1V!{,
*own	R%:
*path	Rh&%
*that	Jd"Hr"3
+o	Ru#,
*url	Rn&:
)ync user	Rv%?
%low a	Fo!%%%::(3
*nd	Rv&3
*t	Jl!3=:
)each	R|&,
)location	Jf":":
)redirect	Bg"&"&"&&&"&
1s	Ft!3%f2:
)the	Be!,CA&:9Ol!%
,n	Rm!H
*oday	Rx!3
)up	Rt!m
(ed by	Rv"3
+it	Jf":(:
+that	Rh!A
-ose	Ro&:
+we	Rk!A
,hen	RP,
,ith	Rh":
(ing a	Jn"H6V
-n	Rz!:
(s a	R(,
+fter	Ra"f
+n	Rm":
,d	Rw#:
,other	Rs&A
*by	Rm",
*can	R|"H
*error	Rh%V
+very	Rm&:
*from	Re!,
*gets	Rh"H
*in	Rh!3
+s	Jk!,n#A
+t	J(,d&t
*location	R|!:
*microsofts	Ry#,
*only	Rm":
*pairs	R~&,
*receives	Rp"H
,directs	Rm%3
+fc	Jv!,83
*section	Rh!,
*the	B43%,b!,.O%:>Ah!3
`)
