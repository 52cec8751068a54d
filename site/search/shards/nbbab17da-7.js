sitegenSearch("nbbab17da-7",`!upstream sent	Rm#H!k
,o	Rq!O
,tatus	Jv#:F1
+timed	Ro#f
-tle	Rm#?
*addr 10.0.0.12	Rv#8
*responsetime into	R{%3
7request	R{%1
*status 463	Rv#8
1request	R{%1
8time	R{%1
1what	Rv#:
#time monitors	Rx%3
#wards it	R|%:
"rgent one	Rl!:
#i 201	Rv!?
&because	Rv!3
&component	R|&3
&index	Rv#8
&too	Fh!A#3(AL(!?
&use	R{"&
&which	Rv!A
%toolong in	Rj!3
#l all	Rq&3
(ong	Rt%:
'n	Jf&,!O,V
(d	Bk!3~":&:&H"H%A
're	R=,
's	Rp&:
&be	R{"h
(side	Rf&t
&connection	2j!,!f1&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&"&"&"&
&disk	R?,
*full	R?,
&effective	Rk!F
'lse	Rp&A
'ncoder	R|&(
'rrors	Rf&t
'very	Rf&3
&for	Rm&3
'rom	JE,m%,
&give	Rg&V
'uide	Rq&1
&has	Rr&,
'ttps	Bu#?@?5*%f",&?#,
&if	R?,
'n	Fg&,!f&f',"3
's	Jn&A*A
&json	Jh%8@T
&lines	Rp&A
'ook	R?:
&n	Rk!F
'ow	Rg&^
&of	B?,",i%^*V",!A':
'r	RD&
&replaces	Rh&,
`)
