sitegenSearch("nf44001c8-5",`!host wwwexampleorg	Nm%?MT
*googleapiscom	Rq%?
*linkedincom	Rt%?
&config caddy	Rr&1
-nginx	Nm&"'*
-reminds	Rr&:
-server	Rm&d
&ile server	Ro"H
'ng 406	Ry"f
*at	Rl%3
*companies	Rm%,
0y	Ng%3!V=&
*has	Rm%&
*with	Ry#f
&s a	Rn&,
)zure	Rr&%!A
(belong	Rz"f
(default	Rn&,
*scribe	Ry"f
)o	Nq&f'^
(how	Rt&A
(in	Rv&,
)t	Ry"f
(make	Rv&&
(name	Ru&V
(ok	Rw!O
*http	Rw!O
)utside	Rj%3
(policy	Rq"f
(read	Rv&^
(such	Rr&:
(take	Rv&V
)hat	Fo!OXfi!,&%
*e	Rg#f
(what	Rq&^
*ere	Rl&t
#tel an	Rk!A
(or	Nn!VM3
's or	R{#,
#ur 503	Rr#3
'after	Rt#A
'before	Ru!:
'compare	Rx#H
'for	Rm!:
'is	Rn%3
'later	Rm!:
'now	Ry!f
'or	Rn#3
'ssl	R}#3
'while	Rm!:
&s are	Rs%3
)t	Rm#?
(in	N|"?%?
(of	Rv"f
(rather	Rt#m
(spent	Rk!%
(when	R}#3
%se has	R}&8!?
(rules	Rp#H
(such	Rp#3
#w 301	Rx!&
&a	>w!%&,GVm!f"V(A*&"3
'nd	Nr%%I3
&bad	R{&*
&clients	No!&g#A
`)
