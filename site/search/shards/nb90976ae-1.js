sitegenSearch("nb90976ae-1",`!be told	>p!OGf&37OU,":/3'{(
&ranslated	R~!,
'ue	FW&<t33i"3
&urned	Jc"3*3
%understood	J:&w#:
(one	Rm"3
'ique	F1&i"3e"V
&sed	>0,5&FA#:+:7A"3q"%
%verified	Rg&%
&isible	Ro"O
%waived	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&d#{!&V&:
'tched	Rq!A
&ith	R{":
)out	Rb"f
&ritten	>@&A:+:_#m"3!{%%O%%)3",
#ans 503	Rb#3
%rable it	Rh!,
&er 7f3c9a	Bg!1)*D?"?9?
)realm	Jg!1J?
)token	Rp"A
.s	Rg!3
#came 25	R~&V
)431	Rb&&
)of	FW:K&k!A
)unnecessary	Re&,
&use a	>g!:#3%^@,!:#:,3:H%,&H73
+ccept	Ru"H
+ll	Ra%3
+n	Rh!O
,other	Re#3
+re	Rh&{!
*both	Ri"f
*callers	Rq!:
+lients	Jr#3LO
,oudflare	Ra%V
+ontent	R~"H
1type	R~"H
+url	Rc#f
*each	Rb!,
+very	Rk!^
*for	Rh!^
*googles	R}%^
*hardly	Rx!3
*it	6b!11V%%0A-H"&",(H%f%f",#,#f&&(H#:(3=,,::3
`)
