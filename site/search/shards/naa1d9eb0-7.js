sitegenSearch("naa1d9eb0-7",`!made may	R}":
'nginx	Rq#m
(o	Ra":
'of	>h#f,O^V%A":"O#:%&
(penness	Rn#H
(r	Rw&H
)ders	R~!3
(ut	Rh%,
'permanent	RV,
(ost	R~!:
'shopifys	Rd&,
(maller	Ra",
(omething	R~!f
'tables	Fe!&"&"&"&
(he	Jf#f*3
*m	Rc#:
*re	Js!:d"&
(o	Jq&,%m
)o	Jl#,[&
'up	Fo!O&3o!AC&
'when	Rv&,
*re	Rw&:!A
)ole	Jk&{%(,
(ith	Jc"Ou"3
'yours	R}"H
&up query	Ro!O
)traffic	Rs!3
#il address	Jw!:D3!H
.es	Rs&V
(nd	Rk%3
(pp	Rw%3
'example	Fs%?%?"?"?
'protocol	Rw%,
'redeems	Ri#A
'server	Jn#HI3",!3
(tops	Rx%3
'thread	R(:
'which	Rs%3
&box is	Rv%&
*or	Rv%,
)es have	Rv%3
&examplecom microsoft	Rv%?
:serveractivesync	Rv%?
&to or	Rs&{"
%n and	Rz&3
'branch	Rm&%!1!8
'default	Rl&,
(ocs	Rq&*
'new	R~!,
'server	Re#H
&tenance 503	Jl!,l!3
.and	Rr#,
.come	Rt!H
.is	Rr#3
/t	Rq#f
.or	Rs!:
.page	Ji"HJH!o
.retry	Rl!H
3after	Rl!H
.status	Rr#?
.title	Rr#?
`)
