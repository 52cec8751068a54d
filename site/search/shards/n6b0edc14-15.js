sitegenSearch("n6b0edc14-15",`!sent early	Rw!&
(ven	Rq!O
+ts	Rf!H
(xpect	Rt!f
'has	R~!,
'if	Jc"H'3
)nonematch	Rc"H
(n	Jp"H*,
)to	Rs&H
(s	Je%3OO
(t	>f!f#3%&#:%3!V[m):%o1:
)s	Rr!O
'long	Jx!Ha!3
'nginx	Jq!Og"3
(o	Jh":r!1
)ne	Jx%,;A
)thing	Ru!H
'on	Fr!3m!3Iy!
)ce	Rk"A
)e	Rw%,
)ly	Rk"H
(r	Fe!,J,g"V
(ther	R~%3
(ur	Rq!O
(ver	Rg"3
'plain	Ry%3
'quotation	Rh"f
'retry	Rq!m
,after	Rq!m
(fc	Jy!H8,
'something	Rp!O
'the	>f!A0:+3"H':)fBH",N3"3
*re	Rg!:
)is	Jb"He"3
(o	Bf"3!A(AB:M(!1!Q:A)J
)o	Bh!,!A+,#3U&'H!k"fI1
(wice	Re!:
'upload	Rx!3
-complete	Rx!3
(s	Re"H
'were	Rn",
(hich	Rk!%
*le	R~!:
(ith	J{"3r!:
'yet	R~"H
&ence about	Rv&^!{/
,nd	R}%,
,re	Ro&V
+fills	R5,
,or	Jb#Hp!,
+in	Rv&O
,s	RO,!3
+that	JR,g"3
#parate certificates	Ra#f
+figures	Rr#H
*d by	Rf&f!m
,values	Rf&f
*ly monitors	Rd%:
-since	Ro!O
%tember 2025	Rx!,
/6	Rf!,
#quel of	R_#3
`)
