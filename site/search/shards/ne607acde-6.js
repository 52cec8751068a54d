sitegenSearch("ne607acde-6",`!resumable uploads	Fz!,c!&2:"&!:
'e a	Jz!3F:
*nd	Rz!:
)from	Rz!O
)incomplete	Jz!Ht!(!,!?
*t	Rz!3
(d a	Rr!,
*if	Rz!&
+t	Rl%&
*later	Rj!O
*where	Rb"3
(incomplete whose	Rm%,
(s a	Rb":
*uploads	Rz!:
'ing means	R_#f
+uploads	Rz!:
+without	Jb"H?H
'ption supported	Fj!O*,*(!?
#tried and	Rv&3
*request	Rq!A
(s 3	Rs!O
*alerts	R{!H!f
+nd	Rs!O
+t	Rp#H
*caches	Ru!%
*do	Rp!,
*finds	Rv&3
*looks	Rq!A
*which	Rw"V
(ve that	Ri",
&y 408	Rs!O
(a	R}":
)ccepts	Ru":
)dvice	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
)fter	6i!:"A!H&H#V#A"&!5!o,:13-H&&!3!:/&!,!:%h%&!,!:+:1:):33!:":#:!?93",
)nd	Ff#:(:l!3
(browsers	Rp#:
(cannot	Ri#:
)ode	Rf&:
*unts	Rm#:
)url	R|":
(does	>s":%:":&:+:%:&:*:1:
(either	R_#:
(facet	Ry&F
)etch	Ro":
)or	Rq":
`)
