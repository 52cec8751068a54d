sitegenSearch("n664b1cca-10",`!exampleorg a	Rs&V
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
+e	Ro%V
)webhooks	Rq%8
(ed google	Rs":
+or	Rl#O
(ion and	Jh#:)HC,
,each	Rv&,
-scape	Rq"H
,for	Jw"f;:B3
,handler	Rq%,
,is	Ro&f
,reached	Ro#3
-fc	Ry#O
,some	Rg":
,that	Jr&:,%
,was	Ro#m
-ith	Rc!,
+s and	Ro!,
.re	R}!f
-handler	Rq%&
4php	Rq%&
&rpt is	Rx&3
*the	Rt&&
)s and	Rz#3
,re	Rx&A
+not	Rj!,
`)
