sitegenSearch("nc06ac594-14",`!learn what	Rm"H
*ich	Rf!A
'ed and	Rm&&
+s	Rm&3
's of	Rf#V
)that	Jd"HHA
+e	R}!A
%st 1	Jo!1S?
(8000	R{"f
(as	Jq!Aj!:
(int	Rq!?
(links	Rd"3
(more	Rt&3
(names	R|!:
(one	BV,/37&5,2,&3
(parsedate	Rq!?
1todatetime	Rq!?
(random	Rq!?
.uniform	Rq!?
)fc	Rl!:
(three	RO,
)o	Rn#H
)wo	Rm&,
)ype	Rl!3
%ve 444	Ru%:
(alone	Re":
(before	Fo!1'H4f
*hind	Rr#&
(code	R=:
(error	Re!3
(freshness	Rg"O
(it	>h!A13!f#O5:#O)O.3%O.Od!&"?
(out	Fc!:+:63X:
(shared	R_&:
(that	Re"O
*e	>?:-,(:5H93A:1H!m#:A:/:=F!M
+m	Ro!A
*is	Jo!%n#3
)o	Jx!33O
's 520	R}#:
)a	R_%:
*ll	Rt&%
*nd	Jo#Ho!3
+ything	Rt!O
*s	R|&3
*t	Rg&^
)both	Rw"3
)five	R|&3
)it	F&,S3W:>:
+s	Jc#f-H
)open	Fq!t"33:
*ut	B|!ANH]f#,#A
)people	RT,
)room	Rm",
)stated	Rc#O
)the	>&3c!,-A",g":03#H,:#:
,se	Ri&,
+is	Rx":
)your	R|"f
&ing an	Rl"H
*content	R}"H
1range	R}"H
*half	Rr#H
`)
