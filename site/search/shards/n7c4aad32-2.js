sitegenSearch("n7c4aad32-2",`!be skipped	Rx#:
&mall	R~"3
&o	Js!V-f
&tated	Rx"O
'ored	Bk!3!f=O%O(O=OE%
'rict	R|%:
&ure	R{"O
%taken	Jb"HQm
&he	>p!343136,),]m/3"3
(re	B+:b!:&,1H*3
&o	Rm#,
'ld	>r!OGf&37OU,":/3'{(
&ranslated	Ra",
'ied	R0,
'ue	FX&=t33i"3
&urned	Je"3*3
%understood	J:&y#:
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
`)
