sitegenSearch("nd052607f-10",`!be said	Jg"Ox!:
'tisfied	R}"H
&een	Js!32H
'nt	:g!:+V"H73"3%:!A"A.,*:&3&,*H*34%<m-V
'rved	Bn"O1&2f/:6,=&C&
't	Jg!:g#O
&hown	B/,U,5H1:D3
&kipped	Rt#:
&mall	Rz"3
&o	Jo!V-f
&tated	Rt"O
'ored	Bg!3!f=O%O(O=OE%
'rict	Rx%:
&ure	Rw"O
%taken	J}!HQm
&he	Bl!343136,),j!3"3
(re	B+:]:&,1H*3
&o	Ri#,
'ld	>n!OGf&37OU,":.3'{'
&ranslated	R|!,
'ue	Jq!t33
&urned	Ja"3*3
%understood	J:&u#:
(one	Rk"3
'ique	F1&g"3d"V
&sed	>0,5&DA#:+:7A"3p"%
%verified	Re&%
&isible	Rm"O
%waived	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&d#{!&V%:
'tched	Ro!A
&ith	Ry":
)out	R_"f
&ritten	B@&?:+:a#3%O+3",
#ans 503	R_#3
%rable it	Rf!,
&er 7f3c9a	Be!1)*D?"?9?
)realm	Je!1J?
)token	Rn"A
.s	Re!3
#came 25	R{&V
)431	R_&&
)of	Ja"&k!A
)unnecessary	Rc&,
`)
