sitegenSearch("nb092b41e-3",`!button and	R}&:
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
'y	.x!&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&#&"&"&#&"&"&"&"&"&"&#&#&"&"&"&"&
&sking	Rd#:
%browsers	JQ,_%:
&usiness	Rh&,
%cacheable	Ry&*
*s	Bk!:)t#%!3!:#,]m
)ing	Rk%H
&ertificate	R{%A
&lass	JA,p#&
'oudflare	Rh%:
&ode	Rj&O
)s	Ry&3
'me	Rk%:
'ntent	J_%:O*
,type	R_%:
'urt	Rn#?
&url	R_%3
%date	Rk!A
&efault	6o!:%t9H%O)m'3(:!f"f&O&O"f#H#O'H"O#O136&!3"&"&"&#:,O2H
'leting	Rz%:
'sign	Jj!A1:&f
%e0507	Ru&F
&2	JU8#1"1!8
&3	RW1!8
&mployee	Rh&,
&xpect100continue	Rc#f
'tra	Rq&,
`)
