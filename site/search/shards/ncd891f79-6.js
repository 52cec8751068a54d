sitegenSearch("ncd891f79-6",`!be translated	Rc",
'ied	R0,
'ue	FY&>t33i"3
&urned	Ng"3*3
%understood	N;&z#:
(one	Rq"3
'ique	J1&m"3e"V
&sed	>0,6&IA#:+:"f6A"3q"%
%verified	Rk&%
&isible	Rs"O
%waived	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&d#{!&V&:
'tched	Ru!A
&ith	R_#:
)out	Rf"f
&ritten	>A&B:-:_#m"3!{%%O%%)3",
#ans 503	Rf#3
%rable it	Rl!,
&er 7f3c9a	Bk!1)*D?"?9?
)realm	Nk!1J?
)token	Rt"A
.s	Rk!3
#came 25	Rc'V
)431	Rf&&
)of	JY:M&k!A
)unnecessary	Ri&,
&use a	>k!:#3%^@,!:#:,3:H%,&H73
+ccept	Ry"H
+ll	Re%3
+n	Rl!O
,other	Ri#3
+re	Rl&{!
*both	Rm"f
*callers	Ru!:
+lients	Nv#3LO
,oudflare	Re%V
+ontent	Rc#H
1type	Rc#H
+url	Rg#f
*each	Rd!,
+very	Ro!f
*for	Rl!^
*googles	Rb&^
*hardly	R|!3
+osts	Ro!O
`)
