sitegenSearch("n12dc29bc-9",`!choice when	Ro#O
(s a	R0,
*http	Rh"&
*the	Rz&{1
%ose 300	Ru#3
)a	Jl!(d!O
*n	Rs&3
+d	Jh"&N:
+other	JC:x!fc!O
)between	Ri!&
*y	Ru#,
)differently	R}&V
)entries	Re!,
)for	Rh",
*rom	R|%3
)instead	R_',
*t	Rs&{"
)lead	Rq!,
)one	Bk!,+:Gfu!A,,%F
)rfc	Rh":
)the	J":_&:.3
)yourself	Rh"3
(s a	R~"O
*by	Rb"f
*rfc	Rp#O
*store	Rw!V
*the	Rk!^
'ing a	:z!V%V"V"V#V"V#V(V(V&V.O"V/V
+between	J{"V%V
+it	Jz!H0H
+rfc	Ru"O
+sending	Rq!&
,ince	R{"O
%se here	R~!3
(where	R_',
'n by	Rr"O
)for	Ru#&
)ms	Rx%,
+ashttp	Rx%,
)on	Ro#3
)theme	Rz&,
#rome changes	Ro"f
'ium 156	Fj!A!H-O!m"3:f
+and	Ru!O
#unked body	R~"H
*or	Rp#:
's 18	R|"A
)are	R~&:
)because	R|":
)each	R|",
)rfc	R|"3
)when	R|":!f
"i and	Rm&&
%commit	Rm&8
%default	Rm&8
&oes	Rw&O
%example	Rj%?
%or	Rm&A
%yml	Rm&:
#commitbranch ci	Rm&8
3defaultbranch	Rm&8
#pher suite	Rg%3
`)
