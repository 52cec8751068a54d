sitegenSearch("n34f0a462-15",`!18 selfsigned	Ry%1
#0 pixels	Rx&:
#200 18250	Rb"?
(bytes	Rb"A
'18250 18251	Rb"?
%50 18251	Rb"?
&1 bytes	R_#?
(for	R_#3
(in	R_#H
(lies	R_#3
(the	Rb",
"9 0	Rh&"
&9	Rh&"
%digits	R}&,
%seconds	Rb%,
#2.0.2.10 443	Je%8"8
-https	R_%8
,.443 flags	Rb%8
#45 section	Rh",
#69 peak	Ri&1
+bytes	Ri&1
#70 01	Ri&{'
'a	R}&,
(nd	R}&H
'has	R}&:
&0101 in	Ri&{'
#8.51.100.7 25	Rd%1
#94 08	R}&,
%6 and	Rl",
%7 09	Rk"?
'a	Rl",
'rfc	Rk"3
'this	Rk",
'without	Rl!A
%8 a	Rb#,
'is	Rs#,
%9 and	Rx!&
'in	Jm!:|!&
'one	Rk"3
'the	Rl",
"d offset	Rq!1
"m covers	Ro#O
"x version	Rr#3
#x 204	Fr!^03}"3
&code	Rx!H
&informational	>k!,-&"&"&"&"&s!&d!(
&match	Ry&1!F
&response	Rr!%
.s	Rk!,
&the	Rr!.
%x and	Rh%,
'errors	Rh%3
'in	Jh%(8&
'number	Rh%X
!2 000	Rr&V
#3	Rs!?
#4	Rq&f
%05	Rh&^
%18	Rb#?
&9	Ro%?
%30	Rb&?
%5	Rq&f
#520	R_%?
&1	Ra%?
`)
