sitegenSearch("n0092f9d6-9",`!271821 to	R_':
#5760 time	R_':
#74 appeared	Rx#,
'section	Rx#&!,
"8 37	Rm#?
#17 once	Rj#3
'section	Rj#3
"94 a	Rj!,
&partial	Rj!,
"xx answer	Rv":
&code	Jm!:q!:
&it	Rf"H
&match	R{&1!F
&response	Ra":
&successful	:m!,2&"&"&"&"&"&"&"&"&"&V&w!(
&the	Rt!5
!3 1	R{&F
%00.0	Re%8
#413	Ru!O
#alone	Rn"A
%nd	Bk!fBA0A23h!:
&other	Ro!t
#curl	Rn#:
'rent	Rz"?
+version	Rz"?
#have	R~&H
%eading	J3:&:
%ttp	Rh#?
#if	Jw!OD3
%n	Ri#3
%t	Rp!%
#lamp	R{&F
(102	R{&F
#make	Rs&,
#of	R}"A
%lder	Re#O
%n	Rb"A
%r	R_',
#registered	R{&F
&moved	Rw&T
&trying	Rr!<
%fc	R_#3
#so	Rz!O
%till	Ru!O
%uch	Rd"O
#the	Bk!30O"3"O"OR3o!<
%itle	Rz"?
#was	Rh#?
%hatever	Rk#O
&ether	Rx!O
&ich	Rn#O
%ith	Rx&3
".0 400	Rt#:
&a	Ru&F
#1 also	Rn!3
&changed	Rn!O
'lient	Ri!m
`)
