sitegenSearch("n99f48e5f-12",`!cannot break	Rw&%
)change	Jt%:<A
*ome	J{!:D:
+rrectly	Rz":
)do	Fm"3;:)3D:
)enter	Rp"m
)find	Rf!f
)get	Ra%,
*uess	Rs"H
)handle	J~"f1&
+ve	J2:',
)keep	Rv!H
*now	Rx"3
)look	R^,
)make	Rb#f
*eet	R~"&
+nd	Rq&%
*odify	Rd#?
)open	Rr%,
*r	Jm"&e!:
)provide	R~",
)reach	Bn!A8f=30OM:9T
,d	Be!VLm%35H+:l!:#A
+ly	R}":
)see	J5:l#:
+nd	R~"3
*hine	Rw&F
*lip	Rb!,
*tand	J=,#,
+ore	Rr#,
)take	Fs!3#fXf
*ell	Bn!VCH/H'H,:B:
*ranslate	R{#,
)undo	Rl#3
+pack	R|"3
*se	Jg#H(3
)work	Rd#f
)you	Rw&%
(modifyprotectedproperty d	Rd#?
%onical href	Rp&1
,link	Rk&f
,reason	Rj!O
,the	Rv&O
#pacity for	Rw#&
%ital before	Rt&:
*f	RX3
*letters	Rt&:
)s in	Rj!O
%tive portal	Ru#3
0s	Ru#:!f
*rfc	Ru#3
#rd an	Ro"H
'number	Ro"3
'was	Ro"3
%e rfc	Ra"O
'say	Rg!^
'the	Ry":
*re	Rk":
&ful with	Rn!:
&s about	Rg#:
&ts and	Rj&H
%ried a	Rm%V
*it	Rh"3
`)
