sitegenSearch("nb0989210-13",`!least one	BV,/37&5,2,&3
(parsedate	Rq!?
1todatetime	Rq!?
(random	Rq!?
.uniform	Rq!?
)fc	Rl!:
(three	RO,
)o	Rn#H
)ype	Rl!3
%ve 444	Ru%:
(alone	Re":
(before	Fo!1'H4f
*hind	Rr#&
(code	R=:
(error	Re!3
(freshness	Rg"O
(it	>h!A13!f#O5:#O)O.3%O.Oc!&"?
(out	Fc!:+:63X:
(shared	R_&:
(that	Re"O
*e	>?:-,(:5H93A:1H!m#:A:/:<F!M
+m	Ro!A
*is	Jo!%m#3
)o	Jx!33O
's 520	R}#:
)a	R_%:
*ll	Rs&%
*nd	Jo#Hn!3
+ything	Rt!O
*s	R{&3
*t	Rg&^
)both	Rw"3
)five	R{&3
)it	F&,S3W:>:
+s	Jc#f-H
)open	Fq!t"33:
*ut	B|!ANH]f#,#A
)people	RT,
)room	Rm",
)stated	Rc#O
)the	>&3c!,-A",g":03#H+:#:
,se	Ri&,
+is	Rx":
)your	R|"f
&ing an	Rl"H
*content	R}"H
1range	R}"H
*half	Rr#H
*it	Ro#H
*out	Fn!X.H/H(H
*the	Fd",6H2H
#ft 0	Ro"?
'a	Jz!3<:
(lone	Jk&^(3
(nd	Jk!m(%
'before	Jp!OXf
(y	RE,
'does	Rb!,
'else	Ru&V
'if	Rc#f
(n	J>3s%,
(s	Rg&3
(t	Fk!:?3Q&
`)
