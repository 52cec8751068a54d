sitegenSearch("n6b0edc14-0",`!says if	Jx!,OH
(n	FD:~!:G&"&
(s	Ru&:
(t	B58g!H9A!f|!,)3
)s	Rf!%
'kind	Rg&{"
'limit	RR3
)sts	R}%,
(ocked	Rc#H
'more	Rj!%
)st	Rt&A
'neither	Ra",
(o	Fo",NH::
)t	Fn!,Af%H
*hing	Bh!A(:!t4:2O&,r!f
'of	FT3y#:)A
(n	Rg&3
)ly	Rg#O
(ther	Rl%%
,wise	Jf&f3H
(ver	R|%3
'page	Jk!:d"&
'required	Rf&V
)turn	Rz%&
'so	6D:C3"%!,+H&H;O#,!A"A%H#H%:5O4,-%*:2%#A&^#,%8"3"3#3(:#V
)mething	JI&a"H
(tatus	Ri%3
'that	6+,C3Nf(H+,):-A%H/A!f'A%H#V03*V/37H":)V#,
)e	Fw!f+Hp!V
(oo	R_&:
'unsupported	Rl#f
'via	R|!:
'what	60,F,8H",&%,f'&#3"3CA)m:&3:13!{%&V#A%H&3",'3
)en	Fg!:"A{"3
*re	>h!3#%(3>A{!3':%:*:
*ther	Fp!%p":-V
)ich	Bi!H#:D&#A9Ao!,
)ose	Rk#,
)y	Ja"3n"A
(ith	J<,v",
+out	Rq!A
(rong	Ru%:
'yes	J_"fFH
(ou	Rs&:
"canner one	Ro!:
*sends	R~!A
+tation	R~!3
)s and	Jy#:=:
+has	Ro!V
+invent	Rg!:
'ing alerts	Ri&3
+services	Rj&A
%ttered people	R{%:
`)
