sitegenSearch("ndd5ae372-15",`!type text	2g!?2?'?"?'?"?"?"?"?%?"?"?)?"?+?#?"?&?"?%?"?)?#?"?"?)?"?"?"?"?"?"?"?#?"?(?"?#?"?'1&1#?4%"1
(hat	Bf!,N303f!O),
)e	Jm"31,
*m	R>,
*n	Rl!A
)ose	Rp&A
(itle	Jl!3Q?
(ogether	Rl!:
(ranslation	Rl!3
'url	R.8
'video	Rx!?
&d and	Rm%:
)s	Rg"H
(http	Ry%3
(in	J~!:Df
(or	R~!,
(twice	Ru&,
&s 1.8	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+.0	Rj!O
(accept	R|"3
.encoding	R|"3
)ddress	Rl!:
)nd	Jl!^c#:
)re	Rm&3
(have	Rj!:
)ttp	Rj!,
(in	Rs"V
(names	Rt&3
(of	Rp&O
(report	Rl!:
(says	Rj!3
(that	Rl!3!H
*e	Rt&,
'cript also	Ro&m
%ical and	Rt!3
*cases	R|!3
,uses	R{"3
*refusals	Rs!,
)ly describes	Rz!,
,some	Ra%,
,when	Rp%3
&ng error	Fn!3Cf#H
.s	Rn!^
)http	Rp#H
!u 9f2c71e05b	Rx!?
#in	Jx"Hf"3
#r	R):
"buntu latest	Ri&1
"nable to	Rn#,
`)
