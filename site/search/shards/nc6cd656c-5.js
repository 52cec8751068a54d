sitegenSearch("nc6cd656c-5",`!fence with	R;,
,out	Rs&m
)ould	Rh!,
's are	Ry&%
)marked	Jh!,m#f
)need	Rj&O
)that	Jy&&3&
+eir	Rd'&
)with	Rs&f
#tch a	Fv":::C:-:
)nd	Jv!A-3
)s	Rr!H
(cors	Bi!V!t":936:,H,H
,preflight	Jb"36:
,safelisted	Fi!V":WH,H
)url	Bv!H!m6:(:):8:
(document	Rw":
*es	Rq":
(extract	Ra#:
(forbidden	Jx!:E:(:
(gives	Ro":
(http	>r!H%O"3!A!H4:!f":":":%:":*:.:
,networkorcache	Fu!O8:.:.:
,redirect	Br!H&3!A!H4:!f":":&:":
(is	Rx":
(null	Jb":":
(of	Re#:
)k	R}!:
)paque	Rj":
.redirect	Rj":
)ther	Rv!3
(redirect	J~!:+:':
*jects	Ro!m
*sponse	R}!:
0ok	R}!:
(so	Ri":
)tandard	Ju!O"35:
(the	>p!A&:!V/:/:-O,:(fJ&
)reats	Rh":
(url	Rl%8
(what	Ju!OFf
*ile	Rn%3
)ith	Jj":(:2:
'ed from	Ri%,
(s a	Ry#:
*it	Rk"&
*or	R+:
*that	Rk"f
,e	Rt%3
'ing and	R}"&
#w a	Rx&A
'ddresses	Rd&3
'pplications	R_#3
'ttempts	Jl#f1:I:
&codes	Jm!3*H#a
&is	Rs"3
`)
