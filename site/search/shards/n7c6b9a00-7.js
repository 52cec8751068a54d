sitegenSearch("n7c6b9a00-7",`!catalogueyaml not	Rn&3
0otherwise	R.:
0say	Rq&V
1ections	R5,
0what	NE:m%1
2ich	RL:
1ithout	Rf!,
0yet	Rm&{%
,ml and	Rn&{!
/or	R2,
)yaml that	R2,
%ch a	Rr!?
)ll	R{%3
(the	Nq!:m"&
(what	Rt!3
'all server	R{%3
'es it	Nt!3w!3
'ing the	Rq#H
%egory sitegen	Ro&1
#ught your	R{#,
%se 429	Rt#f
(a	Nu!,s!3
)ccording	Rf%3
)nywhere	Rj#H
(has	Rj#,
(is	FZ,p!:!H_!:*,
)t	Ry":
(jobs	Rj#?
(may	Ra%3
(of	Nq#o9:
(such	Rq!%
(the	Nj#,'H!f
(with	Rq!&
(you	Rq#3
'd by	R}#X
)must	Rw!H
's 401	Ro!:
+4	Ro!:
)are	R-,
)come	Rx"f
)it	R|#3
)most	Rx!%
)no	Ri%3
)of	R{%:
)rfc	Rb#3
)the	Ry%:
*oo	R|#:
%tion in	Ru&^
*the	Rd&:
"c cxx	Ru&m
"dn a	No!H#:
&cache	Rm!O!o
(n	Rm!m
&example	Rk#?
&forwarded	Rk#A
&has	Nv"H^3
&in	J}!3N3C:
's	Nm"Od!3
&keeps	Rp#O
&makes	Rw"O
(y	Rl"O
&or	Rm!V
&proxy	Ra#H
&restore	Re%:
&the	Rg#O
'reats	Rf"O
&watch	Ru!:
`)
