sitegenSearch("nfff39b9b-0",`!be set	Jg!:g#O
&hown	B/,U,5H1:D3
&kipped	Rt#:
&mall	Rz"3
&o	Jo!V-f
&tated	Rt"O
'ored	Bg!3!f=O%O(O=OE%
'rict	Rx%:
&ure	Rw"O
%taken	J}!HQm
&he	Bl!343136,),k!3"3
(re	B+:]:&,1H*3
&o	Ri#,
'ld	>n!OGf&37OU,":/3'{'
&ranslated	R|!,
'ue	Jq!t33
&urned	Ja"3*3
%understood	J:&u#:
(one	Rk"3
'ique	F1&g"3e"V
&sed	>0,5&DA#:+:7A"3q"%
%verified	Re&%
&isible	Rm"O
%waived	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&d#{!&V&:
'tched	Ro!A
&ith	Ry":
)out	R_"f
&ritten	>@&?:+:a#3!{%%O%%)3",
#ans 503	R_#3
%rable it	Rf!,
&er 7f3c9a	Be!1)*D?"?9?
)realm	Je!1J?
)token	Rn"A
.s	Re!3
#came 25	R|&V
)431	R_&&
)of	Ja"&k!A
)unnecessary	Rc&,
&use a	>e!:#3%^@,!:#:,3:H%,&H73
+ccept	Rs"H
+ll	R~#3
+n	Rf!O
,other	Rc#3
+re	Rf&{!
*both	Rg"f
*callers	Ro!:
`)
