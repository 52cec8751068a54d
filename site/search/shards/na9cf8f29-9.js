sitegenSearch("na9cf8f29-9",`!294 partial	Rh!,
"xx answer	Rt":
&code	Jk!:q!:
&it	Rd"H
&match	Ry&1!F
&response	R~!:
&successful	:k!,2&"&"&"&"&"&"&"&"&"&V&v!(
&the	Rr!5
!3 1	Ry&F
%00.0	Rc%8
#413	Rs!O
#alone	Rl"A
%nd	Bi!fBA0A23h!:
&other	Rm!t
#curl	Rl#:
'rent	Rx"?
+version	Rx"?
#have	R|&H
%eading	J3:&:
%ttp	Rf#?
#if	Ju!OD3
%n	Rg#3
%t	Rn!%
#lamp	Ry&F
(102	Ry&F
#make	Rq&,
#of	R{"A
%lder	Rc#O
%n	R_"A
%r	R}&,
#registered	Ry&F
&moved	Ru&T
&trying	Rp!<
%fc	R}"3
#so	Rx!O
%till	Rs!O
%uch	Rb"O
#the	Bi!30O"3"O"OR3o!<
%itle	Rx"?
#was	Rf#?
%hatever	Ri#O
&ether	Rv!O
&ich	Rl#O
%ith	Rv&3
".0 400	Rr#:
&a	Rs&F
#1 also	Rl!3
&changed	Rl!O
'lient	Rg!m
&http	.v!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
*statuscodeaccepted	R}!&
5lreadyreported	Rd"&
4badgateway	Ro#&
`)
