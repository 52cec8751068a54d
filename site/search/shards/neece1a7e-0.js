sitegenSearch("neece1a7e-0",`!feedparser http	Rc":
1py	Rc":
-is	Rc":
&s them	Ru"3
&xml atom	Rk&f
*the	Ro&,
#nce and	Rd!:
(belongs	Rd!3
(can	Rv&O
+not	R:&
)odes	Ra!,
(diagram	Rc!,
(has	R;,
(includes	J;&w%3
)s	F9,J,m#f
(marked	Rt&,!A
(names	R9&
(stand	Rn&f
(takes	R:,
(whose	Rn&t
)ith	R;,
,out	Rn&m
)ould	Rd!,
's are	Rt&%
)marked	Jd!,l#f
)that	Jt&&2&
+eir	R~&&
)with	Rn&f
#tch a	Fr":::C:-:
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
`)
