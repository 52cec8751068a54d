sitegenSearch("n4888e082-9",`!24 phrase	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
%where	R0:
"5 and	Nw!O"3
%decode	Rc'V
%http	Re#?
%mb	Ra#3!A
%nov	.l!*/F%?#?&?#?#?"?"?"?'?"?'?&?"?"?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?#?&?"?"?"?#?"?"?%?"?"?"?"?"?"?"1!?"?"?#?'?#?"?"?%?"?"?"1)?%?&?
#0 so	Rd#3
#1 bytes	Rd#3!A
%8 meant	R|!3
'section	R|!&!,
#6 of	Ry&O
#t09 30	R_%1
%16 00	Rb',
"6 gmt	Rg#?
%nov	Ry!1![!d
(ember	Jq!^(O"3
%of	Rp#?
#16 narrowed	Ro"3
'section	No"3",
"7 requests	Rt#H
%the	R{"A
#1821 to	Rb':
#5760 time	Rb':
#74 appeared	Rz#,
'section	Rz#&!,
"8 37	Ro#?
#17 once	Rl#3
'section	Rl#3
"94 a	Rl!,
&partial	Rl!,
"xx answer	Rx":
&code	No!:q!:
&it	Rh"H
&match	R}&1!F
&or	Rm!H
&response	Rc":
&successful	:o!,2&"&"&"&"&"&"&"&"&"&V&x!(
&the	Rv!5
`)
