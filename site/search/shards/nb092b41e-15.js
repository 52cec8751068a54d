sitegenSearch("nb092b41e-15",`!cannot unpack	Ra#3
*se	Jk#H(3
)work	Rh#f
)you	R{&%
(modifyprotectedproperty d	Rh#?
%onical href	Rt&1
,link	Ro&f
,reason	Rn!O
,the	Rz&V
#pacity for	R{#&
%ital before	Rx&:
*f	R[3
*letters	Rx&:
)s in	Rn!O
%tive portal	Ry#3
0s	Ry#:!f
*rfc	Ry#3
#rd an	Rs"H
'number	Rs"3
'was	Rs"3
%e rfc	Re"O
'say	Rk!^
'the	R}":
*re	Ro":
&ful with	Rr!:
&s about	Rk#:
&ts and	Rn&H
%ried a	Rq%V
*it	Rl"3
*no	Rm%,
*out	>v!:*,"3#,!f/:%,-&,&)f#:l!1!F
(s a	J}!A~",
*cloudflares	Ra&:
*either	Re",
+xpect	Rx!3
.rimental	Rn!:
-licit	Jt"O@O
*is	Ri#O
+t	Rn#&
,s	Ru!V
*leads	R+,
*more	Rq#m
+s	Rt%,!:
,echoreply	Rt%:
2quest	Rt%,
*no	Ji!VJ3!A
*one	Rs!%
*the	J}!&A:+A
&y a	Bl!A-tOOW:7,
)llow	Rv",
)n	Jv!AU3
*d	Ji!%-&
)t	Rr",
(cache	J|!Ov!:
-control	J|!Ov!:
(is	R.:
)t	Jj!OK&
(location	J|!343
(names	Rt!%
)o	Rm!O
(on	R_&:
*e	R|%3
)ut	Rx#3
`)
