sitegenSearch("n27cbb3d4-7",`!exampleorg http	Ro&1!8!?
-prints	Ry&O
)s and	Rm",
,re	Rn&t
+before	RV,
+examples	FV&"&"&
+in	Rj#O
,s	Rt&3
+nothing	Rn&f
+purge	R;1
0sh	R;1
+server	Rn&r
1swift	Rn&r
+that	R_'&
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
)in	Jl!%q#:
+dex	Rf&3
.md	Rf&3
)on	Rf&O
)that	Rg!f
+e	Rk%V
)webhooks	Rm%8
(ed google	Ro":
+or	Rh#O
(ion and	Fd#:)HC,
,each	Rq&,
-scape	Rm"H
,for	Fs"f;:B3
,handler	Rm%,
,is	Rk&f
,reached	Rk#3
-fc	Ru#O
,some	Rc":
,that	Jm&:,%
,was	Rk#m
-ith	R_!,
+s and	Rk!,
.re	Ry!f
-handler	Rm%&
4php	Rm%&
&rpt is	Rs&3
*the	Ro&&
)s and	Rv#3
,re	Rs&A
+not	Rf!,
&ssively many	R}",
%hange 2007	Ro%,
+a	Rv!A
,ctive	Bi!Hi"&!3!H#&"&"&
1sync	Bi!Hi"&!3!H#&"&"&
`)
