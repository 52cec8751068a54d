sitegenSearch("n1ea0c8d7-12",`!type text	2k!?2?'?"?'?"?"?"?"?%?"?"?)?"?+?#?"?&?"?%?"?)?#?"?"?)?"?"?"?"?"?"?"?#?"?(?"?#?"?'1&1#?4%"1
(hat	Bj!,N303f!O),
)e	Jq"31,
*m	R>,
*n	Rp!A
)ose	Rt&A
(itle	Jp!3Q?
(ogether	Rp!:
(ranslation	Rp!3
'url	R.8
'video	R|!?
&d and	Rq%:
)s	Rk"H
(http	R}%3
(in	Jc":Df
(or	Rc",
(twice	Ry&,
&s 1.8	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+.0	Rn!O
(accept	Ra#3
.encoding	Ra#3
)ddress	Rp!:
)nd	Jp!^c#:
)re	Rq&3
(have	Rn!:
)ttp	Rn!,
(in	Rw"V
(names	Rx&3
(of	Rt&O
(report	Rp!:
(says	Rn!3
(that	Rp!3!H
*e	Rx&,
'cript also	Rs&m
%ical and	Rx!3
*cases	Ra"3
,uses	R_#3
*refusals	Rw!,
)ly describes	R~!,
,some	Re%,
,when	Rt%3
&ng error	Jr!3Cf#H
.s	Rr!^
)http	Rt#H
!u 9f2c71e05b	R|!?
#in	J|"Hf"3
#r	R):
"buntu latest	Rm&1
"i sans	Rz&8
`)
