sitegenSearch("n594c60f4-7",`!url and	Bk!3~":&:&H"H%A
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
&session	Rx!:
(t	Rk&f
'g034	Rt&%
'ource	Rg&y%
'tring	Rm&,
&that	B?&',e%V(:%&
(e	Fg&,!f!{%%H(O({'!{)!{+
'o	R@:
'wice	R@(
'ypes	Rm&3
&url	Rg&,!f
&wc	R}#:
'here	Jh&,0^!f!{-
'ill	Rk&H
(th	Rg&V
*out	Jl&:*,
%effective n	Rk!F
&ncode q	Rk!1
+d and	R|"3
%lib gave	Rj":
)handed	Rc":
)made	R|!:
)on	Rv!:
)raised	Jd":':
*equest	Rr!3
)takes	Rx!:
*reat	Ru#:
(3 2.7	Fu":-:&:
`)
