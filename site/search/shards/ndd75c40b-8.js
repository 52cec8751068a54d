sitegenSearch("ndd75c40b-8",`!sent bytes	R|!H
'dav	Rf"3
'early	R{!&
(ven	Ru!O
+ts	Rj!H
(xpect	Rx!f
'has	Rc",
'if	Jg"H'3
)nonematch	Rg"H
(n	Jt"H*,
)to	Rw&H
(s	Ji%3OO
(t	>j!f#3%&#:%3!V[m):%o1:
)s	Rv!O
'long	J|!Ha!3
'nginx	Ju!Og"3
(o	Jl":r!1
)ne	J|%,;A
)thing	Ry!H
'on	Jv!3m!3Iy!
)ce	Ro"A
)e	R{%,
)ly	Ro"H
(r	Ji!,J,g"V
(ther	Rc&3
(ur	Ru!O
(ver	Rk"3
'plain	R}%3
'quotation	Rl"f
'retry	Ru!m
,after	Ru!m
(fc	J}!H8,
'something	Rt!O
'the	>j!A0:+3"H':)fBH",N3"3
*re	Rk!:
)is	Jf"He"3
(o	Bj"3!A(AB:M(!1!Q:A)J
)o	Bl!,!A+,#3U&'H!k"fI1
(wice	Ri!:
'upload	R|!3
-complete	R|!3
(s	Ri"H
'were	Rr",
(hich	Ro!%
*le	Rc":
(ith	J_#3r!:
'yet	Rc#H
&ence about	Rz&f!{0
,nd	Rb&,
,re	Rs&V
+fills	R5,
,or	Jf#Hp!,
+in	Rz&V
,s	RO,!3
+that	JR,k"3
#parate certificates	Re#f
+figures	Rv#H
*d by	Rj&f!m
,values	Rj&f
*ly monitors	Rh%:
-since	Rs!O
%tember 2025	R|!,
`)
