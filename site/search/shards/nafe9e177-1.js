sitegenSearch("nafe9e177-1",`!time what	Ru!V
)ile	RU,
(ith	Fm!O!^A&>f
+out	R}&,
'you	R}!3
'zone	R}&&!H
+s	R}&:
&connect first	Rm!?
&d out	Fr!Oa!f2(@,!:
&gmtime claims	Rm!T
&out 302	Rl!:
*a	Ro%&
+n	R}!3
,d	Jw"fk!:
+s	J|!H"H
*between	R}!f
+ut	Ro#:
*during	Ra&1
*error	J_&("(!1
*for	Jq#f4X
+rom	Rq#h
*in	Fx!3@3Z&
,side	Rq#H
+s	Rq#H
*look	Rq#f
*microsoft	Rq%3
*nginx	Rw"3!f
+o	Ro%^
*occurred	Rd%(
+f	R{#,!:
+n	Ra&:
+r	Fw!HNf.f4V
*rfc	Re#H
*that	Rq%,
,ough	Rs!O
)s and	Rw"V
+cut	Rx!f
+fit	Ro#f
+hop	Rq#V
&s a	Jq!3i":
)nd	Rx&3
)s	Rq!3
(backoff	Rm#&
)oth	Rs!O
(in	Ru&O
)t	Rx#,
*s	Rq!1
(mean	R}%O
(not	Rs!O
+hing	Rq!1
(of	Rq!:
)ut	Rd&:
(so	Rs!,
)uch	Rf&3
(the	Ri&3
(yesterdays	Rq!3
)ou	Rj#H
'tamp converter	R}&(
,in	R}&J
,or	Rj"f
+s with	Rz&&
)rttransfer total	Rm!?
(rftime y	Rm!T
&total n	Rm!?
%ing out	Rx!h
)status	R}%1
(s adds	Ri&3
`)
