sitegenSearch("n4b7e4fea-15",`!18 selfsigned	Rw%1
#200 18250	R_"?
(bytes	R_"A
'18250 18251	R_"?
%50 18251	R_"?
&1 bytes	R}"?
(for	R}"3
(in	R}"H
(lies	R}"3
(the	R_",
"9 0	Rf&"
&9	Rf&"
%digits	R{&,
%seconds	R_%,
#2.0.2.10 443	Jc%8"8
-https	R}#8
,.443 flags	R_%8
#45 section	Rf",
#69 peak	Rg&1
+bytes	Rg&1
#70 01	Rg&{'
'a	R{&,
(nd	R{&H
'has	R{&:
&0101 in	Rg&{'
#8.51.100.7 25	Rb%1
#94 08	R{&,
%6 and	Rj",
%7 09	Ri"?
'a	Rj",
'rfc	Ri"3
'this	Ri",
'without	Rj!A
%8 a	R_#,
'is	Rq#,
%9 and	Rv!&
'in	Jk!:|!&
'one	Ri"3
'the	Rj",
"d offset	Ro!1
"m covers	Rm#O
"x version	Rp#3
#x 204	Fp!^03}"3
&code	Rv!H
&informational	>i!,-&"&"&"&"&s!&d!(
&match	Rw&1!F
&response	Rp!%
.s	Ri!,
&the	Rp!.
%x and	Rf%,
'errors	Rf%3
'in	Jf%(8&
'number	Rf%X
!2 000	Rp&V
#3	Rq!?
#4	Ro&f
%05	Rf&^
%18	R_#?
&9	Rm%?
%30	R_&?
%5	Ro&f
#520	R}#?
&1	R~#?
&2	R_%?
&3	Ra%?
`)
