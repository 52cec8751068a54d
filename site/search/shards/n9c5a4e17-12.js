sitegenSearch("n9c5a4e17-12",`!fetch corssafelisted	Bk!V":'^RH,H
)url	Bx!H!m6:(:):8:
(document	Ry":
*es	Rs":
(every	Rq!^
)xtract	Rc#:
(forbidden	Jz!:E:(:
(gives	Rq":
(http	>t!H%O"3!A!H4:!f":":":%:":*:.:
,networkorcache	Fw!O8:.:.:
,redirect	Bt!H&3!A!H4:!f":":&:":
(is	Rz":
(null	Nd":":
(of	Rg#:
)k	R_":
)paque	Rl":
.redirect	Rl":
)ther	Rx!3
(redirect	Ja":+:':
*jects	Rq!t
*sponse	R_":
0ok	R_":
(so	Rk":
)tandard	Fq!^(O"35:
(the	>r!A&:!V/:/:-O,:(fJ&
)reats	Rj":
(url	Rn%8
(what	Nw!OFf
*ile	Rp%3
)ith	Jl":(:2:
'ed from	Rk%,
(s a	R{#:
*it	Rm"&
*or	R+:
*that	Rm"f
,e	Rv%3
'ing and	R_#&
#w a	Rz&A
'ddresses	Rf&3
'pplications	Rb#3
'ttempts	Jn#f1:I:
&codes	Jo!3*H#o
&is	Ru"3
&lines	R+:
&more	Ru&{"
&of	Rx":
&parts	Rz&%
&response	Rq!^
&seconds	Nb"O_#:
(rvices	Rf#m
&times	Rq#&
'ypes	Rr!3
&wrong	Rz&3
%er and	Rf&3
(cells	RG,
(limits	Rw!V
`)
