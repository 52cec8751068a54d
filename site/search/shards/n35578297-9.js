sitegenSearch("n35578297-9",`!chooses by	Rb"f
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
(s or	Rg%:
*workers	Rh%3
#rcle and	Ri"f
)balancer	R~#3
)in	Rw#,
*s	R&:
(s come	Rw#,
*have	Rw#3
*when	Rj"H
&ular one	Rw#H
'mstances require	Rd#H
#s secrets	Rm&H
#tation is	RP,
%izen http	Rr&%
"js node	Rs&m
"laim a	Rl&V
(one	Rl&:
(rfc	Rb":
(success	Rm%O
(that	Rx&%
*e	R13
)o	R?3
`)
