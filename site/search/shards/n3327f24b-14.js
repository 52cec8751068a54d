sitegenSearch("n3327f24b-14",`!are told	:m!^1Ha!&"&.&#&%&%:"&1&"&0,
(o	>l!A',#O"A!V"%J30&!,h!{#
'ried	Rr&A
(ouble	Rl%A
(ue	Jl&3&%
'wo	Jf!3e!3
'ypical	Rx!3
&unprocessable	Rr!t
'sed	Ju!1d"35{'
&warnings	Rn&3!O
(tched	Rv&3
'hat	Js&m#,
(ere	Rw&:
(ich	Ra'3
(ole	Rt&A
'orse	Rs!A
'ritten	B03<,QAq"3+A!^(&
(ong	Jz"3-A
&you	Jt!V?f
'yyy	Rl&3
*mmdd	Rl&3
#gument out	Rj!3
*s and	Rk&&
#ia stay	Rs&{"
%se because	Rx"O
(when	RO,
#ose on	Ri#3
%und a	J-:;:
)it	B&,b"Od"A+%#{")H!{#
)one	Rr!%
)them	JY,d%%
+is	Rz&V!{-
#rival with	Rz"H
'e and	R{!f
*s	Bs!:%h%f1H(3
*t	Rl!,
)in	Rt!A
)past	Rm"3
)reload	Rq%V
)this	Rv!O
*oday	Ri%:
)whole	Jy"f]3
*ithin	Ry"?
(d and	Jo%&d!&
+t	Rv!3
*not	Rv"f
*the	Rz!,
,is	Ra"?
*with	R}#3
*yet	Ro%,
(s and	R}%:
+s	Fo!30H/H73
+t	Ja#3Q3E:
*not	Rl#f
*read	Re&:
+fc	Rx!3
*with	Rp#O
%ow keys	Rx&,
#ticle 12	J}"?/?!d
*a	Jr&3#V
`)
