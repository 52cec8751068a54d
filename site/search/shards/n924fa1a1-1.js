sitegenSearch("n924fa1a1-1",`!needs first	Ry&O
(it	RS:
*s	B":V:0,":b!Hw!O
(java	Rn&O
,script	Rn&O
(libc	Ro&,
,mark	Rq&,
)ocation	Rt!t
(more	Bk!3#:JO-fG3
*st	Rr#&
)ultipart	Rc#3
(no	B,:s!O+3s!:@H'3
*ne	Nr!:=3
(one	Rz"3
*ly	Rm&3!{'
(proxy	Rk#H
-setheader	Rk#H
(settings	R}&,
)omebody	Ru!A
,thing	Rd"f
)tated	N~"O(O
(the	B,:I:d!?<H*:
+re	Rz&%
)o	Nr!,|"H!O
#gative caching	Ng#O+O
%otiate again	Nj"HN&
,or	Rz"f
,such	Rw#:
,that	Rw#,
-rans	Nj":N:
+d then	Rb%:
+s experimental	Rw#&
*ion a	Rw#,
.c	Rw#3
.leads	Nn!H*H
.of	Rw#&
.rfc	Rj",
.to	Rj":
.which	Rw#3
#ighbour adds	Ry!m
,from	Rz&3
,letter	Rp&:
+ing characters	Rz&:
0odes	Ra#V
/words	Rz&A
+s 521	Rf%3
-60	Rz&A
-for	Rz&3
-have	Rz&A
-in	Rc%3
-owners	R|&,
-that	Rk!C
-where	R6:
/ose	Rf&:
%ther a	J?,9&~#:
*content	Rm&3
*do	RN,
,es	Nn"fs"O
*exists	Rp!3
*good	Rt%:
*has	Rb!,
+eader	Ry!f
`)
