sitegenSearch("n78309e18-6",`!made out	Rf%,
'permanent	RU,
(ost	R|!:
'shopifys	Rb&,
(maller	R~!,
(omething	R|!f
'tables	Fc!&"&"&"&
(he	Jd#f*3
*m	Ra#:
*re	Jq!:d"&
(o	Rr&m
)o	Jj#,[&
'up	Fm!O&3o!AC&
'when	Rt&,
*re	Ru&:!A
)ole	Ji&{%(,
(ith	Ja"Ou"3
'yours	R{"H
&up query	Rm!O
)traffic	Rq!3
#il address	Ju!:D3!H
.es	Rq&V
(nd	Ri%3
(pp	Ru%3
'example	Fq%?%?"?"?
'protocol	Ru%,
'redeems	Rg#A
'server	Fl#HI3",!3
(tops	Rv%3
'thread	R(:
'which	Rq%3
&box is	Rt%&
*or	Rt%,
)es have	Rt%3
&examplecom microsoft	Rt%?
:serveractivesync	Rt%?
&to or	Rq&{"
%n and	Rx&3
'branch	Rk&%!1!8
'default	Rj&,
(ocs	Ro&*
'new	R|!,
'server	Rc#H
&tenance 503	Jj!,l!3
.and	Rp#,
.come	Rr!H
.is	Rp#3
/t	Ro#f
.or	Rq!:
.page	Jg"HJH!o
.retry	Rj!H
3after	Rj!H
.status	Rp#?
.title	Rp#?
/ry	Rp#&
#jor number	Rr#3
(version	Bj!H*HV3,&!,-:
/s	Rr#:
#ke 27	Js!O^H
'304	R{!3
`)
