sitegenSearch("necbfe55b-5",`!uritoolong in	Rp!3
#l a	Rs&3
'll	Rw&3
(ong	Rz%:
'n	Nl&,!O,V
(d	Bq!3~":&:&H"H%A
're	R>,
's	Rv&:
&be	Rb#h
(side	Rl&t
&connection	2p!,!f)O"3)&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&"&"&"&
&disk	R@,
*full	R@,
&effective	Rq!F
'lse	Rv&A
'ncoder	Rc'(
'rrors	Rl&t
'very	Rl&3
&for	Rs&3
'rom	NF,r%,
&give	Rm&V
'uide	Rw&1
&has	Rx&,
'ttps	B{#?@?5*%f",&?#,
&if	R@,
'n	Fm&,!f&f',"3
's	Nt&A*H
'tself	Rl&t
&json	Nn%8@T
&lines	Rv&A
'ook	R@:
&n	Rq!F
'ow	Rm&^
&of	B@,",n%^*V",!A'A
'r	RE&
'wn	R|&8
)sanswoff2	R|&8
&replaces	Rn&,
&session	R~!:
(t	Rq&f
'g034	Rz&%
'o	Rv&,
(urce	Rm&y%
'tring	Rs&,
&that	B@&',j%V(:%&
(e	Fm&,!f!{%%H(O({(!{*!{-
'o	RA:
'wice	RA(
&url	Rm&,!f
&wc	Rd%:
'here	Nn&,0f!m!{/
'ill	Rq&H
(th	Rm&V
*out	Nr&:*,
%effective n	Rq!F
&ncode q	Rq!1
+d and	Rc#3
%lib gave	Rp":
)handed	Ri":
`)
