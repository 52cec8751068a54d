sitegenSearch("ne799bc30-2",`!but demands	Rk!H
'o	J_"fb#3
'rop	Rr#m
&each	Rz!f
'rrors	Rm!:
'very	Rr!V
+thing	R}!f
&for	JM&h%:
&has	B_"3.O*3f!&I3
'ead	Rv!3
&in	R'3
't	B,:c!%>f2,g!V=A
(s	J0,i!H
&keep	Jo!,&O
'now	Re"f
&lamp	R{&?
*101	R{&?
'ines	R}&:
(st	Rj&O
&means	Rm!:
(t	Rt!Q
&never	Jl"fn"3
'o	R/3
(body	R;3
(rmally	Rq#:
(t	>T&6H#A+H#3*f7H1,",,3!Ar!O
)hing	Rk&{'
&only	Rk!,
&port	Rc%3
&several	Re",
&the	:O&',BH%,(&#O'&/,&,;m&,-,#:-3*,BA#V
(is	Ju"3"&v!A
&unreachable	Ra&:
*served	Ra'3
&was	Rt"3
'hat	Rf#&
'ith	Rq#3
&your	R|&%
%ton and	R}&:
)of	Rb"3
)that	Rs&f
#y a	R>1
'nother	Ry&*
&is	Rs"3
&more	Js"AX:
%er ip	Rd&:
"w limited	Rk%,
#limited a	Rk%,
-pache	Rk%&
"y 1999	Rn",
%a	6(,?,:,%,":(m!t"^"3#:#A2O8f#3+H"H+O2,#3":PV(3",#3",!:
&ccept	Ri!V
(ident	R~#3
&ddress	Rr"O
&liases	Rt&H
'so	Re!:
&n	Bx!H_!f(3#3+,5,
'd	JX:r#f!t
`)
