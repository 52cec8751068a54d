sitegenSearch("n4953284d-12",`!are second	Rg%,
,hand	Rg%,
(ldom	Rl#O
(nt	Jl&:'A
(parated	Rf&f
(rved	J@3o"f
(t	Jt"3h",
(veral	Fh!:9,&&
'g057	Rn&{!
'hards	Rs&A
(ort	Ry#O
)wn	Fn&t&O(:
'igned	Rn%V
(lent	Rg!%
(ngle	Rq"m
,page	Rq"m
'olved	Rk!3
(rted	Jj&,(,
'pelling	R.,
*t	R0:
'tarting	Ro!%
(ill	Rg!:
(opped	R[,
(ruck	Rn&H
'ure	Rl"3
&tables	RF,
'he	61:I,0%&^%%#O-3'A":,f%m%O7f2:53<^%^(3%,
)n	Jn#He!3
)re	F53b!fh#3
(ose	Fg!3#,13d#:
'o	Fm"f0f3m
(ld	>i!^1Ha!&"&.&#&%&%:"&1&"&
(o	>h!A',#O"A!V"%J30&!,g!{#
'ried	Rm&A
(ouble	Rh%A
(ue	Jh&3&%
'wo	Jb!3e!3
'ypical	Rt!3
&unprocessable	Rn!t
'sed	Fq!1d"35{&
&warnings	Rj&3!O
(tched	Rq&3
'hat	Jn&m#,
(ere	Rr&:
(ich	R{&3
(ole	Ro&A
'orse	Ro!A
'ritten	B03<,MAq"3*^(&
(ong	Jv"3-A
&you	Jp!V?f
'yyy	Rh&3
*mmdd	Rh&3
#gument out	Rf!3
*s and	Rg&&
#ia stay	Rn&{"
%se because	Rt"O
(when	RO,
#ose on	Re#3
%und a	J-:;:
`)
