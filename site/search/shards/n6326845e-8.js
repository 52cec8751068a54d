sitegenSearch("n6326845e-8",`!retries 3	Rw!O
*alerts	R_"H!f
+nd	Rw!O
+t	Rt#H
*caches	Ry!%
*do	Rt!,
*finds	Rz&3
*looks	Ru!A
*which	R{"V
(ve that	Rm",
&y 408	Rw!O
(a	Rb#:
)ccepts	Ry":
)dvice	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
)fter	6m!:"A!H%^"H#V#A"&!5!o#[*:13-H&&!3!:/&!,!:%h%&!,!:+:1:):33!:":#:!?93",
)nd	Jj#:(:l!3
(browsers	Rt#:
(cannot	Rm#:
)ode	Rj&:
*unts	Rq#:
)url	Ra#:
(does	>w":%:":&:+:%:&:*:1:
(either	Rd#:
(facet	R}&F
)etch	Rs":
)or	Ru":
(gateways	Rs#:
)ives	Ro#:
)oes	Rw!O
*ogle	Rw":
.s	Nq#:":
(has	Rj#:
)elp	R~":
,s	Ry%3
(ignores	Rf#:
)n	Nw!ON:
*cludes	Rs#:
(keeps	Rt#:
)now	Ri&:
(leaves	Ju":>:3:
(many	Nf#:*:
(ok	Rw!O
*https	Rw!O
)n	Rw!O
(passes	Ra#:
)lays	Re#:
`)
