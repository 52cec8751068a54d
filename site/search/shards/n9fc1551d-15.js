sitegenSearch("n9fc1551d-15",`!1777 which	Ri%&
"8 00	Rg&?
%250	Rb#3
'1	Rb#3!A
%is	R|"A
%jan	Rg&?
(uary	Rg&,
%self	R{%1
)signed	R{%1
#0 pixels	Rz&:
#200 18250	Rd"?
(bytes	Rd"A
'18250 18251	Rd"?
%50 18251	Rd"?
&1 bytes	Rb#?
(for	Rb#3
(in	Rb#H
(lies	Rb#3
(the	Rd",
"9 0	Rj&"
&9	Rj&"
%digits	R_',
%seconds	Rd%,
#2.0.2.10 443	Jg%8"8
-https	Rb%8
,.443 flags	Rd%8
#45 section	Rj",
#69 peak	Rk&1
+bytes	Rk&1
#70 01	Rk&{'
'a	R_',
(nd	R_'H
'has	R_':
&0101 in	Rk&{'
#8.51.100.7 25	Rf%1
#94 08	R_',
%6 and	Rn",
%7 09	Rm"?
'a	Rn",
'rfc	Rm"3
'this	Rm",
'without	Rn!A
%8 a	Rd#,
'is	Ru#,
%9 and	Rz!&
'in	Jo!:|!&
'one	Rm"3
'the	Rn",
"d offset	Rs!1
"m covers	Rq#O
"x version	Rt#3
#x 204	Jt!^03}"3
&code	Rz!H
&informational	>m!,-&"&"&"&"&s!&e!(
&match	R{&1!F
&response	Rt!%
.s	Rm!,
&the	Rt!.
%x and	Rj%,
'errors	Rj%3
'in	Jj%(8&
'number	Rj%X
!2 000	Rt&V
`)
