sitegenSearch("n1f0d7c91-1",`!but closes	Rl#f
'ome	Rc%:
'url	R~"A
&demands	Ri!H
'o	J}!fb#3
'rop	Rp#m
&each	Rx!f
'rrors	Rk!:
'very	Rp!V
+thing	R{!f
&for	JM&f%:
&has	B}!3.O*3f!&I3
'ead	Rt!3
&in	R'3
't	B,:a!%>f2,g!V=A
(s	J0,g!H
&keep	Jm!,&O
'now	Rc"f
&lamp	Ry&?
*101	Ry&?
'ines	R{&:
(st	Rh&O
&means	Rk!:
(t	Rr!Q
&never	Jj"fn"3
'o	R/3
(body	R;3
(rmally	Ro#:
(t	>S&5H#A+H#3*f7H1,",,3!Ar!O
)hing	Ri&{'
&only	Ri!,
&port	Ra%3
&several	Rc",
&the	:O&&,AH%,(&#O'&/,&,;m&,-,#:-3*,BA#V
(is	Fs"3"&v!A
&unreachable	R~%:
*served	R~&3
&was	Rr"3
'hat	Rd#&
'ith	Ro#3
&your	Rz&%
%ton and	R{&:
)of	R_"3
)that	Rq&f
#y a	R>1
'nother	Rw&*
&is	Rq"3
&more	Jq"AX:
%er ip	Rb&:
"w limited	Ri%,
#limited a	Ri%,
-pache	Ri%&
"y 1999	Rl",
%a	6(,?,9,%,":'m!t"^"3#:#A2O8f#3+H"H+O2,#3":PV(3",#3",!:
&ccept	Rg!V
(ident	R|#3
&ddress	Rp"O
&liases	Rr&H
'so	Rc!:
`)
