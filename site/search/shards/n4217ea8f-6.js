sitegenSearch("n4217ea8f-6",`!choice when	Rk#O
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
)on	Rk#3
)theme	Ru&,
#rome changes	Rk"f
'ium 156	Ff!A!H-O!m"3:f
+and	Rq!O
#unked body	Rz"H
*or	Rl#:
's 18	Rx"A
)are	Ry&:
)because	Rx":
)each	Rx",
)rfc	Rx"3
)when	Rx":!f
"i and	Ri&&
%commit	Ri&8
%default	Ri&8
&oes	Rr&O
%example	Rf%?
%or	Ri&A
%yml	Ri&:
#commitbranch ci	Ri&8
3defaultbranch	Ri&8
#pher suite	Rc%3
`)
