sitegenSearch("nb3463ded-1",`!retried and	Rt&3
*request	Ro!A
(s 3	Rq!O
*alerts	Ry!H!f
+nd	Rq!O
+t	Rn#H
*caches	Rs!%
*do	Rn!,
*finds	Rt&3
*looks	Ro!A
*which	Ru"V
(ve that	Rg",
&y 408	Rq!O
(a	R{":
)ccepts	Rs":
)dvice	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
)fter	6g!:"A!H&H#V#A"&!5!o,:13-H&&!3!:/&!,!:%h%&!,!:+:1:):33!:":#:!?93",
)nd	Fd#:(:l!3
(browsers	Rn#:
(cannot	Rg#:
)ode	Rd&:
*unts	Rk#:
)url	Rz":
(does	>q":%:":&:+:%:&:*:1:
(either	R}":
(facet	Rw&F
)etch	Rm":
)or	Ro":
(gateways	Rm#:
)ives	Ri#:
)oes	Rq!O
*ogle	Rq":
.s	Jk#:":
(has	Rd#:
)elp	Rx":
,s	Rs%3
(ignores	R_#:
)n	Jq!ON:
*cludes	Rm#:
(keeps	Rn#:
)now	Rc&:
(leaves	Fo":>:3:
(many	J_#:*:
(on	Rq!O
(passes	Rz":
)lays	R~":
`)
