sitegenSearch("n5b212234-2",`!be understood	J:&y#:
(one	Ro"3
'ique	J1&k"3e"V
&sed	>0,5&HA#:+:7A"3q"%
%verified	Ri&%
&isible	Rq"O
%waived	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&d#{!&V&:
'tched	Rs!A
&ith	R}":
)out	Rd"f
&ritten	>@&B:,:_#m"3!{%%O%%)3",
#ans 503	Rd#3
%rable it	Rj!,
&er 7f3c9a	Bi!1)*D?"?9?
)realm	Ji!1J?
)token	Rr"A
.s	Ri!3
#came 25	Ra'V
)431	Rd&&
)of	JX:L&k!A
)unnecessary	Rg&,
&use a	>i!:#3%^@,!:#:,3:H%,&H73
+ccept	Rw"H
+ll	Rc%3
+n	Rj!O
,other	Rg#3
+re	Rj&{!
*both	Rk"f
*callers	Rs!:
+lients	Jt#3LO
,oudflare	Rc%V
+ontent	Ra#H
1type	Ra#H
+url	Re#f
*each	Rc!,
+very	Rm!^
*for	Rj!^
*googles	R_&^
*hardly	Rz!3
*it	6c!12V%%0A-H"&",(H%f%f",#,#f&&(H#:(3=,,::3
,s	Ba"A7f0H*,AO&&
*never	Rj&y!
*of	>l!3!A-:),C,)3#:&&%f"&%HS3
`)
