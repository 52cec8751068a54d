sitegenSearch("nbb912810-6",`!checks the	>u!:LHD,+:0:-3#?,%
(um mismatch	Ry#&
+test	R|!:
,han	Ry#3
#ildren on	Rv&O
+whether	Rv&O
's computer	Rq%&
%nese japanese	Jo&{%':
#k 7	Rb#H
%7 failed	Rb#H
#mod u	R):
#oice 304	Rr!,
)an	RC,
+d	Rd"H
)copying	Rv&,
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
*the	Rv&{0
%ose 300	Rq#3
)a	Jh!(d!O
*n	Ro&3
+d	Jd"&N:
+other	FC:t!fc!O
)between	Re!&
*y	Rq#,
)differently	Ry&V
)entries	Ra!,
)for	Rd",
*rom	Rx%3
)instead	R{&,
*t	Ro&{"
)lead	Rm!,
)one	Bg!,+:Gfu!A,,%F
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
(where	R{&,
'n by	Rn"O
`)
