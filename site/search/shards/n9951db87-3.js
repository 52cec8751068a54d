sitegenSearch("n9951db87-3",`!needs an	JP,c#3
(check	Rk&1
)ode	Rp!,
(elsewhere	Rk&H
)very	Rk#H
(first	Ru&O
(it	RR:
*s	B":T:/,":a!Hw!O
(java	Rj&O
,script	Rj&O
(libc	Rk&,
,mark	Rm&,
)ocation	Rp!t
(more	Bg!3#:JO-fG3
*st	Rn#&
)ultipart	R~"3
(no	B,:o!O+3s!:@H'3
*ne	Jn!:=3
(one	Rv"3
*ly	Ri&3!{'
(proxy	Rg#H
-setheader	Rg#H
(settings	Ry&,
)omebody	Rq!A
,thing	R_"f
)tated	Jz"O(O
(the	B,:H:B3??<H*:
+re	Rv&%
)o	Jn!,|"H!O
#gative caching	Jc#O+O
%otiate again	Jf"HN&
,or	Rv"f
,such	Rs#:
,that	Rs#,
-rans	Jf":N:
+d then	R}#:
+s experimental	Rs#&
*ion a	Rs#,
.c	Rs#3
.leads	Jj!H*H
.of	Rs#&
.rfc	Rf",
.to	Rf":
.which	Rs#3
#ighbour adds	Ru!^
,from	Rv&3
,letter	Rl&:
+ing characters	Rv&:
0odes	R|"V
/words	Rv&A
+s 521	Rb%3
-60	Rv&A
-for	Rv&3
-have	Rv&A
-in	R~#3
-owners	Rx&,
-that	Rg!C
-where	R5:
/ose	Rb&:
%ther a	F>,8&|#:
*content	Ri&3
*do	RM,
`)
