sitegenSearch("n746370e1-4",`!url all	Ru&3
(ong	Rx%:
'n	Jj&,!O,V
(d	Bo!3~":&:&H"H%A
're	R=,
's	Rt&:
&be	R_#h
(side	Rj&t
&connection	2n!,!f1&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&"&"&"&
&disk	R?,
*full	R?,
&effective	Ro!F
'lse	Rt&A
'ncoder	Ra'(
'rrors	Rj&t
'very	Rj&3
&for	Rq&3
'rom	JE,q%,
&give	Rk&V
'uide	Ru&1
&has	Rv&,
'ttps	By#?@?5*%f",&?#,
&if	R?,
'n	Fk&,!f&f',"3
's	Jr&A*H
&json	Jl%8@T
&lines	Rt&A
'ook	R?:
&n	Ro!F
'ow	Rk&^
&of	B?,",m%^*V",!A'A
'r	RD&
'wn	Rz&8
)sanswoff2	Rz&8
&replaces	Rl&,
&session	R|!:
(t	Ro&f
'g034	Rx&%
'o	Rt&,
(urce	Rk&y%
'tring	Rq&,
&that	B?&',i%V(:%&
(e	Fk&,!f!{%%H(O({(!{*!{,
'o	R@:
'wice	R@(
&url	Rk&,!f
&wc	Rb%:
'here	Jl&,0f!m!{.
'ill	Ro&H
(th	Rk&V
*out	Jp&:*,
%effective n	Ro!F
&ncode q	Ro!1
+d and	Ra#3
%lib gave	Rn":
)handed	Rg":
)made	Ra":
)on	Rz!:
)raised	Jh":':
*equest	Rv!3
`)
