sitegenSearch("nb3da8062-13",`!list under	Rc"f
'what	Ri&m
)ile	Rs"f
(ith	Fd!:",a!Au!:!A
+out	Rx&O
'yours	Rh#3
&ed again	Rd"A
)before	Fh!O#3*3
)flag	Rx&{)
)in	Ji!3b#{!
)list	Rx&{)
)more	Re"3
)so	Ru#H
)that	Rx&{(
+ose	Rx&{-
)under	Rh&O
'n 0	Ra%8
)80	Jw%18*
*443	R{%8
)on	Ri&A
(ed to	Rt&:
)r authenticates	R~#,
+had	Rg%,
+on	Re%3
+to	Rg%(
(s and	Ra%:
+t	Ro#m
*on	Ra%3
*the	Rw&3
-re	Ra%,
'xternal if	Ri&:
&ing addresses	Rf"H
*it	Rr"m
*may	Ru#3
*of	Rc"3
*says	Rd",
*the	Jd",2H
,is	Rd"&
*with	Rd"H
&s 1	R}"A
(420	Re&,
(64	Fk!A't_"%
(a	Rh&^
)ll	Ry&8!?
)n	Rw%:
*d	Rh&O
)re	Rq&,
)s	Rr&A
*cribe	Rz#&
(below	Rx&O
)y	Rj%,
(call	Rb&3
)ode	Rq&M
*mpressions	R~"3
*unts	Rg!H
)rashes	R_%3
(each	Ru&V
)very	JD,h"3
(footnotes	Rq&&
(it	Fs!m*:7f2,
*ems	Rh&O
*s	JA,r%H
(maps	Rr&A
)edia	R~"3
)ore	R|#&
(of	Bl%3%^3,*{'"A
)r	Ry&F
(pages	Ru&O
(strikethrough	Rq&%
`)
