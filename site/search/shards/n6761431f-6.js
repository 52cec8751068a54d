sitegenSearch("n6761431f-6",`!checksum test	R|!:
,han	Ry#3
#ildren on	Ru&O
+whether	Ru&O
's computer	Rq%&
%nese japanese	Jn&{%':
#k 7	Rb#H
%7 failed	Rb#H
#mod u	R):
#oice 304	Rr!,
)an	RC,
+d	Rd"H
)copying	Ru&,
+sts	Re!%
)decides	Re!m
)for	Rm"3
)has	Rq#,
)in	Ru!,
*s	Rh!%
*t	R|!3
)of	J':v#:
*n	R~!f
)rfc	Rs",
)see	Rm"3
)to	Jg!,>,
)use	R0:
)when	Rk#O
(s a	R0,
*http	Rd"&
*the	Ru&{0
%ose 300	Rq#3
)a	Jh!(d!O
*n	Rn&3
+d	Jd"&N:
+other	FC:t!fc!O
)between	Re!&
*y	Rq#,
)differently	Rx&V
)entries	Ra!,
)for	Rd",
*rom	Rx%3
)instead	Rz&,
*t	Rn&{"
)lead	Rm!,
)one	Bg!,+:Gfu!A+,%F
)rfc	Rd":
)the	F":{%:.3
)yourself	Rd"3
(s a	Rz"O
*by	R}!f
*rfc	Rl#O
*store	Rs!V
*the	Rg!^
'ing a	:v!V%V"V"V#V"V#V(V(V&V.O"V/V
+between	Jw"V%V
+it	Jv!H0H
+rfc	Rq"O
+sending	Rm!&
,ince	Rw"O
%se here	Rz!3
(where	Rz&,
'n by	Rn"O
)for	Rq#&
)ms	Rt%,
+ashttp	Rt%,
`)
