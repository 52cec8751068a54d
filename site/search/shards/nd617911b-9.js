sitegenSearch("nd617911b-9",`!machines ipv6	Re%3
+own	Rk&A
+that	Rr!A
%os 15	Ro&%
(and	J@,/,
(fs	Rv&3
*events	Rv&3
#de a	Jm!,@,::
(gain	Rk&3
(nd	Js!Ay"3
)ew	Rv&3
(t	Ro"?
'by	Jv!Hb#,
'check	Rs#?
(lient	Rt#A
(onditional	Rk#&
'each	Jm!H}"%
'for	Bc",%H2O&3+m2:9,!:!O
(rom	Je%:S:"A
'it	R_":
'keep	Rs&3
'later	R~!f
'may	R}":
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
(o	Jq&,!3%m
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
`)
