sitegenSearch("nb9038396-13",`!are sorted	Jl&,),
'pelling	R.,
*t	R0:
'tarting	Rq!%
(ill	Ji!:a#m
(opped	R^,
(ruck	Rq&H
'ure	Rn"3
&tables	RF,
(ken	Jo&,#{"
'exts	Jh&O,A
'he	61:K,0%&^%%#O-3'A":,f%m%O7f2:53;{%"^%^)3%,
)n	Jp#Hf!3
)re	F53d!f|",.3
(ose	Bi!3#,13s"A3:
'o	Fo"f0f3m
(ld	:k!^1Ha!&"&.&#&%&%:"&1&"&0,
(o	>j!A',#O"A!V"%J30&!,h!{#
'ried	Rp&A
(ouble	Rj%A
(ue	Jj&3&%
'wo	Jd!3e!3
'ypical	Rv!3
&unprocessable	Rp!t
'sed	Fs!1d"35{'
&warnings	Rl&3!O
(tched	Rt&3
'hat	Jq&m#,
(ere	Ru&:
(ich	R~&3
(ole	Rr&A
'orse	Rq!A
'ritten	B03<,OAq"3+A!^(&
(ong	Jx"3-A
&you	Jr!V?f
'yyy	Rj&3
*mmdd	Rj&3
#gument out	Rh!3
*s and	Ri&&
#ia stay	Rq&{"
%se because	Rv"O
(when	RO,
#ose on	Rg#3
%und a	J-:;:
)it	B&,_"Od"A+%#{")H!{#
)one	Rp!%
)them	JX,c%%
+is	Rx&V!{-
#rival with	Rx"H
'e and	Ry!f
*s	Bq!:%h%f1H(3
*t	Rj!,
)in	Rr!A
)past	Rk"3
)reload	Ro%V
)this	Rt!O
`)
