sitegenSearch("nbdb68867-13",`!says how	>g!,4A#:4,"&!A+&q!V03'O
(tml	RB,
'if	Jx!,OH
(n	FD:~!:G&"&
(s	Rt&:
(t	F58g!H9A!fc"3
)s	Rf!%
'kind	Rg&{"
'limit	RR3
)sts	R}%,
(ocked	Rc#H
'more	Rj!%
)st	Rs&A
'neither	Ra",
(o	Fo",NH::
)t	Fn!,Af%H
*hing	Bh!A(:!t4:2O&,r!f
'of	JT3_%A
(n	Rg&3
)ly	Rg#O
(ther	Rl%%
,wise	Jf&f2H
(ver	R|%3
'page	Jk!:d"&
'required	Rf&V
)turn	Rz%&
'so	6D:C3"%!,+H&H;O#,!A"A%H#H%:5O4,-%*:2%#A&^&8"3"3#3(:#V
)mething	JI&a"H
(tatus	Ri%3
'that	6+,C3Nf(H+,):-A%H/A!f'A%H#V03*V/36H":)V#,
)e	Fw!f+Hp!V
(oo	R_&:
'unsupported	Rl#f
'via	R|!:
'what	60,F,8H",&%,f'&#3"3CA)m:&3:13&V&H&3",'3
)en	Fg!:"A{"3
*re	Bh!3#%(3>Aa":#:*:
*ther	Fp!%p":-V
)ich	Bi!H#:D&#A9An!,
)ose	Rk#,
)y	Ra"3
(ith	J<,v",
+out	Rq!A
(rong	Ru%:
'yes	J_"fFH
(ou	Rr&:
"canner one	Ro!:
*sends	R~!A
+tation	R~!3
)s and	Jy#:=:
+has	Ro!V
+invent	Rg!:
'ing alerts	Ri&3
`)
