sitegenSearch("n1630ecf1-1",`!made smaller	R|!,
(omething	Rz!f
'tables	Fa!&"&"&"&
(he	Jb#f*3
*m	R~":
*re	Jo!:d"&
(o	Ro&m
)o	Jh#,[&
'up	Fk!O&3o!AC&
'when	Rq&,
*re	Rr&:!A
(ith	J~!Ot"3
'yours	Ry"H
&up query	Rk!O
)traffic	Ro!3
#il address	Js!:D3!H
.es	Rn&V
(nd	Rg%3
(pp	Rs%3
'example	Fo%?%?"?"?
'protocol	Rs%,
'redeems	Re#A
'server	Fj#HI3",!3
(tops	Rt%3
'thread	R(:
'which	Ro%3
&box is	Rr%&
*or	Rr%,
)es have	Rr%3
&examplecom microsoft	Rr%?
:serveractivesync	Rr%?
&to or	Rn&{"
%n and	Ru&3
'branch	Ri&%!1!8
'default	Rh&,
'new	Rz!,
'server	Ra#H
&tenance 503	Jh!,l!3
.and	Rn#,
.come	Rp!H
.is	Rn#3
/t	Rm#f
.or	Ro!:
.page	Je"HJH!o
.retry	Rh!H
3after	Rh!H
.status	Rn#?
.title	Rn#?
/ry	Rn#&
#jor number	Rp#3
(version	Bh!H*HV3,&!,-:
/s	Rp#:
#ke 27	Jq!O^H
'304	Ry!3
'a	Bl!:)H/f7Of"3
(n	Rs"f
'dist	Ji&,#,
'each	Rn!%
'if	Rw!f
(nstall	Ji&,#,
`)
