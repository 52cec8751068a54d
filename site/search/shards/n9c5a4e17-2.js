sitegenSearch("n9c5a4e17-2",`!exampleorg a	Ru&V
-become	Ru&V
-docs	Fn&*%f",(,
-http	Rv&1!8!?
-plan	Re!1!8
1png	Re!1!8
.rints	Ra'O
-sitegen	Rm&^
4manifestjson	Rm&^
)s and	Rs",
,re	Ru&t
+before	RZ,
+examples	JZ&"&"&
+in	Rp#O
,s	R{&3
+nothing	Ru&f
+purge	R<1
0sh	R<1
+server	Ru&r
1swift	Ru&r
+that	Rg'&
,o	Rq&V
+waivers	Rl&&
,e	Rv%,
#ceed the	Rx#3
,ir	Rm%,
(ed 509	Rp!3
+d	Rx#?
,eprecated	Rm%&
+h1	Rm%?
+last	Rm%X
+message	Rj&?
+or	Rx#3
+their	Rm%3
&pt 429	Ft":#:':#:!f
)accept	Ry#:
)for	Nm!Hl"3
)in	Nr!%r#:
+dex	Rl&3
.md	Rl&3
)on	Rl&O
)that	Rm!m
+e	Rq%V
)webhooks	Rs%8
(ed google	Ru":
+or	Rn#O
(ion and	Jj#:)HC,
,each	Rx&,
-scape	Rs"H
,for	Jy"f;:B3
,handler	Rs%,
,is	Nx!3z"f
,reached	Rq#3
-fc	R{#O
,some	Ri":
,that	Nt&:,%
,was	Rq#m
-ith	Rd!,
+s and	Rq!,
.re	R_"f
-handler	Rs%&
4php	Rs%&
&rpt is	Rz&3
*the	Rv&&
)s and	R|#3
,re	Rz&A
`)
