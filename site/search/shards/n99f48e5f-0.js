sitegenSearch("n99f48e5f-0",`!but begins	Ry&3
&can	Rh":
)not	R)&
'loses	Rj#f
'ome	Ra%:
'url	R|"A
&demands	Rg!H
'o	J{!fb#3
'rop	Rn#m
&each	Rv!f
'rrors	Ri!:
'very	Rn!V
+thing	Ry!f
&for	JM&d%:
&has	B{!3.O*3f!&I3
'ead	Rr!3
&in	R'3
't	B,:^%>f2,g!V=A
(s	J0,e!H
&keep	Jk!,&O
'now	Ra"f
&lamp	Rw&?
*101	Rw&?
'ines	Ry&:
(st	Rf&O
&means	Ri!:
(t	Rp!Q
&never	Jh"fn"3
'o	R/3
(body	R;3
(rmally	Rm#:
(t	>S&3H#A+H#3*f7H1,",,3!Ar!O
)hing	Rg&{'
&only	Rg!,
&port	R~#3
&several	Ra",
&the	:O&&,?H%,(&#O'&/,&,;m&,-,#:-3*,BA#O
(is	Fq"3"&v!A
&unreachable	R|%:
*served	R|&3
&was	Rp"3
'hat	Rb#&
'ith	Rm#3
&your	Rx&%
%ton and	Ry&:
)of	R}!3
)that	Ro&f
#y a	R>1
'nother	Ru&*
&is	Ro"3
&more	Jo"AX:
%er ip	R_&:
"w limited	Rg%,
#limited a	Rg%,
-pache	Rg%&
"y 1999	Rj",
%a	6(,?,7,%,":'m!t"^"3#:#A2O8f#3+H"H+O2,#3":PV(3",#3",!:
&ccept	Re!V
(ident	Rz#3
&ddress	Rn"O
`)
