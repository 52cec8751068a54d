sitegenSearch("n0a84c0ce-1",`!fetch a	Fr":::C:-:
)nd	Jr!A-3
)s	Rn!H
(cors	Be!V!t":936:,H,H
,preflight	J}!36:
,safelisted	Fe!V":WH,H
)url	Br!H!m6:(:):8:
(document	Rs":
*es	Rm":
(extract	R|":
(forbidden	Ft!:E:(:
(gives	Rk":
(http	>n!H%O"3!A!H4:!f":":":%:":*:.:
,networkorcache	Fq!O8:.:.:
,redirect	Bn!H&3!A!H4:!f":":&:":
(is	Rt":
(null	J}!:":
(of	Ra#:
)k	Ry!:
)paque	Rf":
.redirect	Rf":
)ther	Rr!3
(redirect	Fz!:+:':
*jects	Rk!m
*sponse	Ry!:
0ok	Ry!:
(so	Re":
)tandard	Fq!O"35:
(the	>l!A&:!V/:/:-O,:(fJ&
)reats	Rd":
(url	Rh%8
(what	Jq!OFf
*ile	Rj%3
)ith	Ff":(:2:
'ed from	Re%,
(s a	Ru#:
*it	Rg"&
*or	R+:
*that	Rg"f
,e	Rp%3
'ing and	Ry"&
#w a	Rt&A
'ddresses	R_&3
'pplications	R{"3
'ttempts	Fh#f1:I:
&codes	Fi!3*H#a
&is	Ro"3
&lines	R+:
&more	Ro&{"
&of	Rr":
&parts	Rt&%
&seconds	J{!O_#:
(rvices	R_#m
&times	Rk#&
'ypes	Rl!3
&wrong	Rt&3
`)
