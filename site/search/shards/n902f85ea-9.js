sitegenSearch("n902f85ea-9",`!example or	Jz!Os"*
,g	>i%?A^"*"*!8#f",!1%V"1!8!?#,"*!T)O
*pantheonsite	R~%?
+hrase	RZ(
+rovider	Rl#?
*reference	Ro&3
3url	Ro&3
,quired	J21P1
,sponse	Rn!&
+fc	Ri!^
+uns	Rr%3
*shows	RX3
+ite	RB1
.gen	Rk&1
*that	Fl&%&:1&
,ey	Rk&%
+itle	>21#1#1D1"1"1(1h#"
*unless	Re"O
*with	RZ,
.out	R6,
+ork	R3,
)com billing	Rq"?
-head	Ro%1
-old	Jm!F)F
-that	Rk#H
)myshopifycom admin	Rd&8
)org a	Rq&V
-become	Rq&V
-docs	Fj&*%f",(,
-http	Rr&1!8!?
-prints	R|&O
-sitegen	Ri&^
4manifestjson	Ri&^
)s and	Ro",
,re	Rq&t
+before	RX,
+examples	FX&"&"&
+in	Rl#O
,s	Rw&3
+nothing	Rq&f
+purge	R;1
0sh	R;1
+server	Rq&r
1swift	Rq&r
+that	Rc'&
,o	Rm&V
+waivers	Rh&&
,e	Rr%,
#ceed the	Rt#3
,ir	Ri%,
(ed 509	Rl!3
+d	Rt#?
,eprecated	Ri%&
+h1	Ri%?
+last	Ri%X
+message	Rf&?
+or	Rt#3
+their	Ri%3
&pt 429	Fp":#:':#:!f
)accept	Ru#:
)for	Rs%3
`)
