sitegenSearch("ne5a9796a-9",`!294 partial	Rf!,
"xx answer	Rr":
&code	Ji!:q!:
&it	Rb"H
&match	Rw&1!F
&response	R|!:
&successful	:i!,2&"&"&"&"&"&"&"&"&"&V&v!(
&the	Rp!5
!3 1	Rw&F
%00.0	Ra%8
#413	Rq!O
#alone	Rj"A
%nd	Bg!fBA0A23h!:
&other	Rk!t
#curl	Rj#:
'rent	Rv"?
+version	Rv"?
#have	Rz&H
%eading	J3:&:
%ttp	Rd#?
#if	Js!OD3
%n	Re#3
%t	Rl!%
#lamp	Rw&F
(102	Rw&F
#make	Ro&,
#of	Ry"A
%lder	Ra#O
%n	R}!A
%r	R{&,
#registered	Rw&F
&moved	Rs&T
&trying	Rn!<
%fc	R{"3
#so	Rv!O
%till	Rq!O
%uch	R_"O
#the	Bg!30O"3"O"OR3o!<
%itle	Rv"?
#was	Rd#?
%hatever	Rg#O
&ether	Rt!O
&ich	Rj#O
%ith	Rt&3
".0 400	Rp#:
&a	Rq&F
#1 also	Rj!3
&changed	Rj!O
'lient	Re!m
&http	.t!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
*statuscodeaccepted	R{!&
5lreadyreported	Rb"&
4badgateway	Rm#&
`)
