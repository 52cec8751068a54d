sitegenSearch("n7452e036-7",`!but the	:P&',CH%,(&#O'&/,&,;m&,-,#:-3*,BA#V
(is	Jw"3"&v!A
&unreachable	Rc&:
*served	Rc'3
&was	Rv"3
'hat	Rh#&
'ith	Rs#3
&your	R~&%
%ton and	R_':
)of	Rd"3
)that	Ru&f
#y a	R?1
'nother	R{&*
&is	Ru"3
&more	Nu"AX:
%er ip	Rf&:
"w limited	Rm%,
#limited a	Rm%,
-pache	Rm%&
"y 1999	Rp",
%a	6(,@,:,%,":)m!t"^"3#:#A2O8f#3+H"H+O2,#3":PV(3",#3",!:
&ccept	Rk!V
(ident	Ra%3
&ddress	Rt"O
&liases	Rv&H
'so	Rf!:
&n	Bz!H_!f(3#3+,5,
'd	NY:s#f!t
'y	.z!&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&#&"&"&#&"&"&"&"&"&"&#&#&"&"&"&"&
&sking	Rf#:
%browsers	NR,a%:
&usiness	Rj&,
%cacheable	R{&*
*s	Bm!:)t#%!3!:#,]m
)ing	Rm%H
&ertificate	R}%A
&lass	NB,q#&
'oudflare	Rj%:
&ode	Rl&O
)s	R{&3
'me	Rm%:
'ntent	Nb%:O*
,type	Rb%:
'urt	Rp#?
&url	Rb%3
%date	Rm!A
`)
