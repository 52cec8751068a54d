sitegenSearch("nbee90eed-10",`!list those	Nx"H,3
(o	Nb#?@3
'under	Rg"f
'what	Rm&m
)ile	Rw"f
(ith	Fg!:",b!Au!:!A
+out	R|&O
'yours	Rl#3
&ed again	Rh"A
)before	Jl!O#3*3
)flag	R|&{)
)in	Nm!3b#{!
)list	R|&{)
)more	Ri"3
)so	Ry#H
)that	R|&{(
+ose	R|&{.
)under	Rl&O
'n 0	Re%8
)80	N{%18*
*443	R_&8
)on	Rm&A
(ed to	Rx&:
)r authenticates	Rc%,
+had	Rk%,
+on	Ri%3
+to	Rk%(
(s and	Re%:
+t	Rs#m
*on	Re%3
*the	R{&3
-re	Re%,
'xternal if	Rm&:
&ing addresses	Rj"H
*it	Rv"m
*may	Ry#3
*of	Rg"3
*says	Rh",
*the	Nh",2H
,is	Rh"&
*with	Rh"H
&s 1	Rb#A
(420	Ri&,
(64	Jo!A't_"%
(a	Rl&^
)ll	R}&8!?
)n	R{%:
*d	Rl&O
)re	Ru&,
)s	Rv&A
*cribe	R~#&
(below	R|&O
)y	Rn%,
(call	Rf&3
)ode	Ru&M
*mpressions	Rc#3
*unts	Rk!H
)rashes	Rd%3
(each	Ry&V
)very	NE,k"3
(footnotes	Ru&&
(it	Fw!m*:7f2,
*ems	Rl&O
*s	NB,u%H
(maps	Rv&A
)edia	Rc#3
)ore	Ra%&
(of	Bp%3%^3,*{'"A
)r	R}&F
`)
