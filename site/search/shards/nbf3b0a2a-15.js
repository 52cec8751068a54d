sitegenSearch("nbf3b0a2a-15",`!needs more	Be!3#:JO-fG3
*st	Rl#&
)ultipart	R|"3
(no	B,:m!O+3s!:@H'3
*ne	Jl!:=3
(one	Rt"3
*ly	Rg&3!{'
(proxy	Re#H
-setheader	Re#H
(settings	Rw&,
)omebody	Ro!A
,thing	R}!f
)tated	Jx"O(O
(the	B,:H:@3??<H*:
+re	Rt&%
)o	Jl!,|"H!O
#gative caching	Ja#O+O
%otiate again	Jd"HN&
,or	Rt"f
,such	Rq#:
,that	Rq#,
-rans	Jd":N:
+d then	R{#:
+s experimental	Rq#&
*ion a	Rq#,
.c	Rq#3
.leads	Jh!H*H
.of	Rq#&
.rfc	Rd",
.to	Rd":
.which	Rq#3
#ighbour adds	Rs!^
,from	Rt&3
,letter	Rj&:
+ing characters	Rt&:
0odes	Rz"V
/words	Rt&A
+s 521	R_%3
-60	Rt&A
-for	Rt&3
-have	Rt&A
-in	R|#3
-owners	Rv&,
-that	Re!C
-where	R5:
/ose	R_&:
%ther a	F>,8&z#:
*content	Rg&3
*do	RM,
,es	Jh"fs"O
*exists	Rj!3
*good	Rn%:
*has	R],
+elps	Rm"f
*is	Jj"O'm
*of	Ro&V
*repeated	Rq!m
-lace	Rq!:
,try	Rq!:
/after	Rq!:
*show	Re!O
+o	Rc!,
+uccess	Ra",
`)
