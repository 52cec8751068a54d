sitegenSearch("n8c60627d-8",`!yaml default	Rm&f
'each	R{&,
'file	R-&
(ollows	Rn&3
'has	N-,k&H
(olds	R*,
'id	Rw&3
(s	Jl&%#H13
(t	Rm&,
'leaves	Rz&%
(ist	R|&^
'makes	R2,
(erge	R.,
(issing	R*3
'names	RK,
(ot	Rn&3
'one	Rm&{%
(r	Jn&{!%f#:
(therwise	R.:
'say	Rq&V
*s	Rv&,
(ections	R5,
(yntax	R-(
'takes	R-,!3
(hat	N2,}%3
)e	Rq&1
'what	NE:m%1
)ich	RL:
(ithout	Rf!,
(ould	R{&:
'yet	Rm&{%
(ml	N%,j&{%
&s own	R-,
#ndex 420	Ri&&
)market	Ni&&"&
)ru	Rj&?
)which	Ri&3
(s api	Rj&:
#rn without	Ru&f
"ear 2026	Jb"?1?r",
+329	Rb',
(71821	Rb':
'and	Rc&3
'everything	Rr&:
'for	Rm!:
'month	R03
'pages	Rv&^
&ly check	Rz#?
&s and	Rj%:
(it	Rl#f
(that	Rl!^
#s 401	Rk!,
&adding	R~"&
'fter	Fl#&#&"&'&
'nd	Jm!m:f1f
'utomatically	Rk#&
&delete	Nh!1!:"1
'isk	R{&?
*01	R{&?
&is	Nn!,o#?
&made	Rm#&
&no	Ro&*
(installrecommends	Ro&*
&on	R{"&
'r	Rz&3
'ver	Rg#&
&rfc	Rk#H
`)
