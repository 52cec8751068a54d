sitegenSearch("ndb9a0066-3",`!made conditional	Rm#&
'each	No!H}"%
'for	>e",%H2O&3':&m2:9,!:!O
(rom	Jg%:S:"A
'it	Rb":
'keep	Ru&3
'later	Ra"f
'may	R_#:
'nginx	Rs#m
(o	Rc":
'of	>j#f,O^V%A":"O#:%&
(penness	Rp#H
(r	Ry&H
)ders	Ra"3
(ut	Rj%,
'permanent	RW,
(ost	Ra":
'shopifys	Rf&,
(maller	Rc",
(omething	Ra"f
'tables	Ff!&"&"&"&
(he	Nh#f*3
*m	Re#:
*re	Nu!:d"&
(o	Ns&,!3%m
)o	Nn#,[&
'up	Fq!O&3o!AC&
'when	Rx&,
*re	Ry&:!A
)ole	Nm&{%(,
(ith	Ne"Ou"3
'yours	R_#H
&up query	Rq!O
)traffic	Ru!3
#il address	Ny!AD3!H
.es	Ru&V
(nd	Rm%3
(pp	Ry%3
'example	Fu%?%?"?"?
'protocol	Ry%,
'redeems	Rk#A
'server	Jp#HI3",!3
(tops	Rz%3
'thread	R(:
'which	Ru%3
&box is	Rx%&
*or	Rx%,
)es have	Rx%3
&examplecom microsoft	Rx%?
:serveractivesync	Rx%?
&to or	Ru&{"
%n and	R|&3
'branch	Ro&%!1!8
'default	Rn&,
(ocs	Rs&*
'new	Ra",
'server	Rg#H
&tenance 503	Nn!,l!3
`)
