sitegenSearch("nfff39b9b-14",`!browsers never	Fn!t4:'O
+obey	Rq!o
,f	Rn%&
,pen	Rn":
,r	JQ,h#O
+redirect	Rz!:
-move	Rr!A
-peat	Jq!O;:
+scripts	Ro%&
,hould	Re#:
.w	>d":.:":":':4:":%:-:@3
,top	Rr!H!m
+tab	Rv&O
-ke	Rq&:
,reat	Rs!t
,urn	Rn!H
+use	Rw!:
+want	Rw!A
,hat	Rr!3
-ere	Rv&O
,ould	Jj"fL3
"ub25j zq	Ru!?
#cket errors	Rs&*
)rclone	Rs&*
#ffer 8	R{":
)before	Rz"H
)holds	Rv%3
)of	Rm#H
)size	Rm#H!m
(s 4	Rv%8
*an	Rm"H
,d	Rm"f
*in	Rv%,
*nginx	Rm"H
+ode	R{":
*or	Ji#fN,
*than	Rv%,
,e	Rv%&
*which	Ri#:
+ith	Rm"f
#g and	Rr#H
#ild a	R&:
)ddresses	Rn!V
)nd	Fw!3{"3%A
)pis	Re&%
(check	Rg&.
(decides	RU,
)oes	Jg&:&O
(ends	Rg&3
(fails	Rg&3
)or	Rg&3
)rom	Rr&3
(has	Rr&3
)ttp	Rf%?
(in	Rg&m
)s	Rg&3
)t	Jl#3a!<
(logs	Rt"H
(on	F&,b!,_!A
)utput	Ri&8
(publishes	Rv&:
(quiet	Rw&T
(release	Rk&,
*places	R^,
(server	Rn%3
)itegen	Rk&&!.
)omething	Rq!:
`)
