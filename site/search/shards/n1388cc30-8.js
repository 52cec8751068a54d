sitegenSearch("n1388cc30-8",`!24 november	RU3
%phrase	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
%where	R0:
"5 decode	R{&V
%http	R~"?
%mb	Rz"3!A
%nov	.f!*/?%?#?&?#?#?"?"?"?'?"?'?&?"?"?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?#?&?"?"?"?#?"?"?%?"?"?"?"?"?"?"1!?"?"?#?'?#?"?"?%?"?"?"1)?%?&?
(ember	Jq!O"3
#0 so	R}"3
#1 bytes	R}"3!A
%8 meant	Rv!3
'section	Rv!&!,
#6 of	Rr&O
#t09 30	Ry#1
%16 00	Rz&,
"6 gmt	Ra#?
%of	Rj#?
#16 narrowed	Ri"3
'section	Ji"3",
"7 requests	Rn#H
%the	Ru"A
#1821 to	Rz&:
#5760 time	Rz&:
#74 appeared	Rt#,
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
`)
