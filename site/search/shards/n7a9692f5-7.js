sitegenSearch("n7a9692f5-7",`!example or	Jx!Os"*
,g	>g%?B*"*!8#f",!1%V"1!8!?#,"*!T)O
*pantheonsite	R|%?
+hrase	RX(
+rovider	Rj#?
*reference	Rm&3
3url	Rm&3
,quired	J21N1
,sponse	Rl!&
+fc	Rg!^
+uns	Rp%3
*shows	RV3
+ite	RB1
.gen	Ri&1
*that	Fj&%&:1&
,ey	Ri&%
+itle	>21#1#1B1"1"1(1h#"
*unless	Rc"O
*with	RX,
.out	R6,
+ork	R3,
)com billing	Ro"?
-head	Rm%1
-old	Jk!F)F
-that	Ri#H
)myshopifycom admin	Rb&8
)org a	Ro&V
-become	Ro&V
-docs	Fh&*%f",(,
-http	Rp&1!8!?
-prints	Rz&O
)s and	Rm",
,re	Ro&t
+before	RV,
+examples	FV&"&"&
+in	Rj#O
,s	Ru&3
+nothing	Ro&f
+purge	R;1
0sh	R;1
+server	Ro&r
1swift	Ro&r
+that	Ra'&
,o	Rk&V
+waivers	Rf&&
,e	Rp%,
#ceed the	Rr#3
,ir	Rg%,
(ed 509	Rj!3
+d	Rr#?
,eprecated	Rg%&
+h1	Rg%?
+last	Rg%X
+message	Rd&?
+or	Rr#3
+their	Rg%3
&pt 429	Fn":#:':#:!f
)accept	Rs#:
)for	Rq%3
)in	Jl!%r#:
+dex	Rf&3
.md	Rf&3
`)
