sitegenSearch("n7c6b9a00-14",`!choose by	Rw#,
)differently	R_'V
)entries	Rf!,
)for	Rj",
*rom	R~%3
)instead	Rb',
*t	Ru&{"
)lead	Rs!,
)one	Bm!,+:Gfu!A,,%F
)rfc	Rj":
)the	J":b&:.3
)yourself	Rj"3
(s a	Ra#O
*by	Rd"f
*rfc	Rr#O
*store	Ry!^
*the	Rm!f
'ing a	:|!V%V"V"V#V"V#V(V(V&V.O"V/V
+between	N}"V%V
+it	N|!H0H
+rfc	Rw"O
+sending	Rs!&
,ince	R}"O
%se here	Ra"3
(where	Rb',
'n by	Rt"O
)for	Rw#&
)ms	Rz%,
+ashttp	Rz%,
)on	Rq#3
)theme	R|&,
#rome changes	Rq"f
'ium 156	Bl!A!H'^(O!m"3:f
+firefox	Rw!O
#unked body	Ra#H
*or	Rr#:
's 18	R~"A
)are	Ra':
)because	R~":
)each	R~",
)rfc	R~"3
)when	R~":!f
"i and	Ro&&
%commit	Ro&8
%default	Ro&8
&oes	Ry&O
%example	Rl%?
%or	Ro&A
%yml	Ro&:
#commitbranch ci	Ro&8
3defaultbranch	Ro&8
#pher suite	Ri%3
(s or	Ri%:
*workers	Rj%3
#rcle and	Rk"f
)balancer	Ra%3
)in	Ry#,
*s	R&:
(s come	Ry#,
*have	Ry#3
*when	Rl"H
`)
