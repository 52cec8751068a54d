sitegenSearch("n7f277a85-7",`!folder to	Jm&3!m&f.&
*urns	Rh"3
)under	Rh",
)var	Ry&*
)where	R%3
+ich	Jm&,!H!O!V!f!{!"A"1
+ose	Nj#3f!{!
*ith	JK,o":f!3
-out	Nv"m}!:
(s above	Ng"31m
+ddress	Rq&f
+nswer	Ri#3
+re	Nv&^#3
,ticles	R|&{.
*below	Rl&3
*if	Ry#3
+ndex	Rq&f
/html	Rq&f
+t	Nh":R:
*landing	Nm&{%1V!{-
*of	R|&V
+wn	R%:
*path	Rl&%
*that	Nh"Hr"3
+o	Ry#,
*url	Rr&:
)ync user	Rz%?
%low a	Fs!%%%::(3
*nd	Rz&3
*t	Jp!3*35:
)each	Ra',
)location	Nj":":
)nothing	Rx!3
)redirect	Bk"&"&"&&&"&
1s	Jx!3%f2:
)the	Bh!,234A&:9Ol!%
,n	Rq!H
*oday	R|!3
)up	Rx!m
(ed by	Rz"3
+it	Nj":(:
+that	Rl!A
-ose	Rs&:
+we	Ro!A
,hen	RQ,
,ith	Rl":
(ing a	Nr"H6V
-n	R~!:
(s a	R(,
+fter	Re"f
+n	Rq":
,d	R{#:
,other	Rw&A
*by	Rq",
*can	Ra#H
*error	Rl%V
+very	Rq&:
*from	Rh!,
*gets	Rl"H
*in	Rl!3
+s	No!,n#A
+t	N(,h&t
*location	Ra":
*microsofts	R}#,
*only	Rq":
*pairs	Rc',
`)
