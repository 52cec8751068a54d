sitegenSearch("n835dfc4a-11",`!example provider	Rn#?
*reference	Rq&3
3url	Rq&3
,quired	J21Q1
,sponse	Rp!&
+fc	Rk!^
+uns	Rt%3
*shows	RY3
+ite	RB1
.gen	Rm&1
*that	Jn&%&:1&
,ey	Rm&%
+itle	>21#1#1E1"1"1(1i#"
*unless	Rg"O
*with	R[,
.out	R6,
+ork	R3,
)com billing	Rs"?
-head	Rq%1
-old	Jo!F)F
-that	Rm#H
)myshopifycom admin	Rf&8
)org a	Rs&V
-become	Rs&V
-docs	Fl&*%f",(,
-http	Rt&1!8!?
-plan	Rd!1!8
1png	Rd!1!8
.rints	R~&O
-sitegen	Rk&^
4manifestjson	Rk&^
)s and	Rq",
,re	Rs&t
+before	RY,
+examples	JY&"&"&
+in	Rn#O
,s	Ry&3
+nothing	Rs&f
+purge	R;1
0sh	R;1
+server	Rs&r
1swift	Rs&r
+that	Re'&
,o	Ro&V
+waivers	Rj&&
,e	Rt%,
#ceed the	Rv#3
,ir	Rk%,
(ed 509	Rn!3
+d	Rv#?
,eprecated	Rk%&
+h1	Rk%?
+last	Rk%X
+message	Rh&?
+or	Rv#3
+their	Rk%3
&pt 429	Fr":#:':#:!f
)accept	Rw#:
)for	Ru%3
)in	Jp!%r#:
+dex	Rj&3
.md	Rj&3
)on	Rj&O
)that	Rk!f
`)
