sitegenSearch("n712091df-0",`!but its	J0,e!H
&keep	Jk!,&O
'now	Ra"f
&lamp	Rv&?
*101	Rv&?
'ines	Rx&:
(st	Rf&O
&means	Ri!:
(t	Rp!Q
&never	Jh"fm"3
'o	R/3
(body	R;3
(rmally	Rm#:
(t	>S&3H#A+H#3*f7H1,",,3!Aq!O
)hing	Rg&{&
&only	Rg!,
&port	R~#3
&several	Ra",
&the	:O&&,?H%,(&#O'&/,&,;m&,-,#:-3*,AA#O
(is	Fq"3"&v!A
&unreachable	R|%:
*served	R{&3
&was	Rp"3
'hat	Rb#&
'ith	Rm#3
&your	Rw&%
%ton and	Rx&:
)of	R}!3
)that	Rn&f
#y a	R>1
'nother	Rt&*
&is	Ro"3
&more	Jo"AX:
%er ip	R_&:
"w limited	Rg%,
#limited a	Rg%,
-pache	Rg%&
"y 1999	Rj",
%a	6(,?,7,%,":'m!t"^"3#:#A2O8f#3+H"H+O2,#3":PV'3",#3",!:
&ccept	Re!V
(ident	Rz#3
&ddress	Rn"O
&lso	Ra!:
&n	Bt!H_!f(3#3+,5,
'd	Rf&f
'y	.t!&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&#&"&"&#&"&"&"&"&"&"&#&#&"&"&"&"&
&sking	R_#:
%browsers	JQ,{#:
&usiness	Rd&,
%cacheable	Rt&*
`)
