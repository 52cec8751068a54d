sitegenSearch("nb90976ae-15",`!browsers repeat	Js!O;:
+scripts	Rq%&
,hould	Rg#:
.w	>f":.:":":':4:":%:-:@3
,top	Rt!H!m
+tab	Rx&V
-ke	Rs&:
,reat	Ru!t
,urn	Rp!H
+use	Ry!:
+want	Ry!A
,hat	Rt!3
-ere	Rx&V
,ould	Jl"fL3
"ub25j zq	Rw!?
#cket errors	Ru&*
)rclone	Ru&*
#ffer 8	R}":
)before	R|"H
)holds	Rx%3
)of	Ro#H
)size	Ro#H!m
(s 4	Rx%8
*an	Ro"H
,d	Ro"f
*in	Rx%,
*nginx	Ro"H
+ode	R}":
*or	Jk#fN,
*than	Rx%,
,e	Rx%&
*which	Rk#:
+ith	Ro"f
#g and	Rt#H
#ild a	R&:
)ddresses	Rp!V
)nd	Fy!3{"3%A
)pis	Rg&%
(check	Ri&.
(decides	RU,
)oes	Ji&:&O
(ends	Ri&3
(fails	Ri&3
)or	Ri&3
)rom	Rt&3
(has	Rt&3
)ttp	Rh%?
(in	Ri&m
)s	Ri&3
)t	Jn#3a!<
(logs	Rv"H
(on	F&,d!,_!A
)utput	Rk&8
(publishes	Rx&A
(quiet	Ry&T
(release	Rm&,
*places	Ra!,
(server	Rp%3
)itegen	Rm&&!.
)omething	Rs!:
*urce	Fk&*#8!?#"
(tag	Rk&*
)hat	Ri&3
*en	Rl&A
(with	FJ:_%3&A!f%:
`)
