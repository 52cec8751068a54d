sitegenSearch("ncc982e6e-14",`!result the	Jg"3s":
*oo	Ry!H
)when	Rs!A
*ith	J{!f?:
(s and	Rg&H
,swer	Rq"h
*come	Rs&,
*of	Ra"O
*to	Rg&H
*which	Rf"f
&mable media	Rj%&!3
,requests	Rj%&
,upload	Rx!&
2s	Fx!,c!&2:"&!:
'e a	Jx!3F:
*nd	Rx!:
)from	Rx!O
)incomplete	Jx!Ht!(!,!?
*t	Rx!3
(d a	Rp!,
*if	Rx!&
+t	Rj%&
*later	Rh!O
*where	R_"3
(incomplete whose	Rk%,
(s a	R_":
*uploads	Rx!:
'ing means	R}"f
+uploads	Rx!:
+without	J_"H?H
'ption supported	Fh!O*,*(!?
#tried and	Rs&3
*request	Ro!A
(s 3	Rq!O
*alerts	Ry!H!f
+nd	Rq!O
+t	Rn#H
*caches	Rs!%
*do	Rn!,
*finds	Rs&3
*looks	Ro!A
*which	Ru"V
(ve that	Rg",
&y 408	Rq!O
(a	R{":
)ccepts	Rs":
)dvice	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
)fter	6g!:"A!H&H#V#A"&!5!o,:13-H&&!3!:/&!,!:%h%&!,!:+:1:):33!:":#:!?83",
`)
