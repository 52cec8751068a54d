sitegenSearch("n2f25d1f7-8",`!list what	Rg&m
)ile	Rq"f
(ith	Fb!:",a!At!:!A
+out	Ru&H
'yours	Rf#3
&ed again	Rb"A
)before	Ff!O#3*3
)flag	Ru&{(
)in	Jg!3b#{!
)list	Ru&{(
)more	Rc"3
)so	Rs#H
)that	Ru&{'
+ose	Ru&{,
)under	Rf&O
'n 0	R~#8
)80	Ju%18*
*443	Ry%8
)on	Rg&A
(ed to	Rq&:
)r authenticates	R|#,
+had	Re%,
+on	Rc%3
+to	Re%(
(s and	R~#:
+t	Rm#m
*on	R~#3
*the	Rt&3
-re	R~#,
'xternal if	Rg&:
&ing addresses	Rd"H
*it	Rp"m
*may	Rs#3
*of	Ra"3
*says	Rb",
*the	Jb",2H
,is	Rb"&
*with	Rb"H
&s 1	R{"A
(420	Rc&,
(64	Fi!A't_"%
(a	Rf&^
)ll	Rv&8!?
)n	Ru%:
)re	Rn&,
)s	Ro&A
*cribe	Rx#&
(below	Ru&H
)y	Rh%,
(call	R_&3
)ode	Rn&M
*mpressions	R|"3
*unts	Re!H
)rashes	R}#3
(each	Rr&V
)very	JD,f"3
(footnotes	Rn&&
(it	Fq!m*:7f2,
*ems	Rf&O
*s	JA,o%H
(maps	Ro&A
)edia	R|"3
)ore	Rz#&
(of	Bj%3%^3,*{&"A
)r	Rv&F
(pages	Rr&O
(strikethrough	Rn&%
)uch	R}%,
`)
