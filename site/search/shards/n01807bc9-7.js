sitegenSearch("n01807bc9-7",`!resumable requests	Rn%&
,upload	R|!&
2s	F|!,c!&2:"&!:
'e a	J|!3F:
*nd	R|!:
)from	R|!O
)incomplete	J|!Ht!(!,!?
*t	R|!3
(d a	Rt!,
*if	R|!&
+t	Rn%&
*later	Rl!O
*where	Rd"3
(incomplete whose	Ro%,
(s a	Rd":
*uploads	R|!:
'ing means	Rb#f
+uploads	R|!:
+without	Jd"H?H
'ption supported	Jl!O*,*(!?
#tried and	Rx&3
*request	Rs!A
(s 3	Ru!O
*alerts	R}!H!f
+nd	Ru!O
+t	Rr#H
*caches	Rw!%
*do	Rr!,
*finds	Rx&3
*looks	Rs!A
*which	Ry"V
(ve that	Rk",
&y 408	Ru!O
(a	R_#:
)ccepts	Rw":
)dvice	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
)fter	6k!:"A!H&H#V#A"&!5!o,:13-H&&!3!:/&!,!:%h%&!,!:+:1:):33!:":#:!?93",
)nd	Jh#:(:l!3
(browsers	Rr#:
(cannot	Rk#:
)ode	Rh&:
*unts	Ro#:
)url	R~":
(does	>u":%:":&:+:%:&:*:1:
(either	Rb#:
(facet	R{&F
`)
