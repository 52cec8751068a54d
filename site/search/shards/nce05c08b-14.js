sitegenSearch("nce05c08b-14",`!are singlepage	Ru"m
'olved	Ro!3
(rted	Jn&,),
'pelling	R.,
*t	R0:
'tarting	Rs!%
(ill	Jk!:a#m
(opped	R_!,
(ruck	Rs&H
'ure	Rp"3
&tables	RF,
(ken	Jq&,#{"
'ext	Rq&,
*s	Jj&O,A
'he	61:L,1%&^%%#O-3'A":,f%m%O7f2:53;{%"^#,"^)3%,
)n	Jr#Hf!3
)re	F53f!f|",.3
(ose	Bk!3#,13s"A3:
'o	Jq"f0f3m
(ld	:m!^1Ha!&"&.&#&%&%:"&1&"&0,
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
`)
