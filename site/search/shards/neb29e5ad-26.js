sitegenSearch("neb29e5ad-26",`!2774 appeared	Rt#,
'section	Rt#&!,
"8 37	Ri#?
#17 once	Rf#3
'section	Rf#3
"94 a	Rf!,
&partial	Rf!,
"xx answer	Rr":
&code	Ji!:q!:
&it	Rb"H
&match	Rv&1!F
&response	R|!:
&successful	:i!,2&"&"&"&"&"&"&"&"&"&V&u!(
&the	Rp!5
!3 1	Rv&F
%00.0	Ra%8
#413	Rq!O
#alone	Rj"A
%nd	Fg!fBA0A23
&other	Rk!t
#cacheable	Jg#&%&
%url	Rj#:
'rent	Rv"?
+version	Rv"?
#have	Ry&H
%eading	J3:&:
%ttp	Rd#?
#if	Js!OD3
%n	Re#3
%t	Rl!%
#lamp	Rv&F
(102	Rv&F
#make	Rn&,
#of	Ry"A
%lder	Ra#O
%n	R}!A
%r	Rz&,
#registered	Rv&F
&moved	Rr&T
&trying	Rn!<
%fc	R{"3
#so	Rv!O
%till	Rq!O
%uch	R_"O
#the	Bg!30O"3"O"OR3n!<
%itle	Rv"?
#was	Rd#?
%hatever	Rg#O
&ether	Rt!O
&ich	Rj#O
%ith	Rs&3
".0 400	Rp#:
&a	Rp&F
#1 also	Rj!3
&changed	Rj!O
'lient	Re!m
`)
