sitegenSearch("nf58024f3-15",`!17 httpurlconnectionhttpversion	Rv#&
%items	Rm!?
%none	6z!&"&"&"&"&*&"&"&)&"&"&3&"&"&"&"&"&"&"&"&"&"&"&"&)&"&"&"&"&
%quantity	Rs"?
%wait	R|!:
&hich	R~!:
#2.0.0.0 8	Rg%3
&64.0.0 13	Rg%3
#77 which	Rk%&
"8 00	Ri&?
%250	Rd#3
'1	Rd#3!A
%is	R~"A
%jan	Ri&?
(uary	Ri&,
%self	R}%1
)signed	R}%1
#0 pixels	R|&:
#200 18250	Rf"?
(bytes	Rf"A
'18250 18251	Rf"?
%50 18251	Rf"?
&1 bytes	Rd#?
(for	Rd#3
(in	Rd#H
(lies	Rd#3
(the	Rf",
"9 0	Rl&"
&9	Rl&"
%digits	Rb',
%seconds	Rf%,
#2.0.2.10 443	Ni%8"8
-https	Rd%8
,.443 flags	Rf%8
#45 section	Rl",
#69 peak	Rm&1
+bytes	Rm&1
#70 01	Rm&{'
'a	Rb',
(fter	Ry!f
(nd	Rb'H
'has	Rb':
&0101 in	Rm&{'
#8.51.100.7 25	Rh%1
#94 08	Rb',
%6 and	Rp",
%7 09	Ro"?
'a	Rp",
'rfc	Ro"3
'this	Ro",
'without	Rp!A
%8 a	Rf#,
'is	Rw#,
%9 and	R|!&
'in	Nq!:|!&
'one	Ro"3
'the	Rp",
"d offset	Ru!1
"m covers	Rs#O
`)
