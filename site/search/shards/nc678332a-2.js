sitegenSearch("nc678332a-2",`!made conditional	Rg#&
'each	Ji!H}"%
'for	B~!,%H2O&3+m2:9,!:!O
(rom	Fa%:S:"A
'it	R{!:
'keep	Ro&3
'later	Rz!f
'may	Ry":
'nginx	Rm#m
(o	R|!:
'of	>d#f,O^V%A":"O#:%&
(penness	Rj#H
(r	Rs&H
)ders	Rz!3
(ut	Rd%,
'permanent	RU,
(ost	Rz!:
'shopifys	R_&,
(maller	R|!,
(omething	Rz!f
'tables	Fa!&"&"&"&
(he	Jb#f*3
*m	R~":
*re	Jo!:d"&
(o	Rp&m
)o	Jh#,[&
'up	Fk!O&3o!AC&
'when	Rr&,
*re	Rs&:!A
)ole	Jg&{%(,
(ith	J~!Ou"3
'yours	Ry"H
&up query	Rk!O
)traffic	Ro!3
#il address	Js!:D3!H
.es	Ro&V
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
&to or	Ro&{"
%n and	Rv&3
'branch	Ri&%!1!8
'default	Rh&,
(ocs	Rm&*
'new	Rz!,
'server	Ra#H
&tenance 503	Jh!,l!3
.and	Rn#,
`)
