sitegenSearch("n941ad282-3",`!fence takes	R:,
)hat	Rl&3
(whose	Rq&t
)ith	R;,
,out	Rq&m
)ould	Rf!,
's are	Rw&%
)marked	Jf!,m#f
)need	Rh&O
)that	Jw&&2&
+eir	Rb'&
)with	Rq&f
#tch a	Ft":::C:-:
)nd	Jt!A-3
)s	Rp!H
(cors	Bg!V!t":936:,H,H
,preflight	J_"36:
,safelisted	Fg!V":WH,H
)url	Bt!H!m6:(:):8:
(document	Ru":
*es	Ro":
(extract	R~":
(forbidden	Fv!:E:(:
(gives	Rm":
(http	>p!H%O"3!A!H4:!f":":":%:":*:.:
,networkorcache	Fs!O8:.:.:
,redirect	Bp!H&3!A!H4:!f":":&:":
(is	Rv":
(null	J_":":
(of	Rc#:
)k	R{!:
)paque	Rh":
.redirect	Rh":
)ther	Rt!3
(redirect	F|!:+:':
*jects	Rm!m
*sponse	R{!:
0ok	R{!:
(so	Rg":
)tandard	Fs!O"35:
(the	>n!A&:!V/:/:-O,:(fJ&
)reats	Rf":
(url	Rj%8
(what	Js!OFf
*ile	Rl%3
)ith	Fh":(:2:
'ed from	Rg%,
(s a	Rw#:
*it	Ri"&
*or	R+:
*that	Ri"f
,e	Rr%3
'ing and	R{"&
#w a	Rv&A
'ddresses	Rb&3
'pplications	R}"3
'ttempts	Fj#f1:I:
`)
