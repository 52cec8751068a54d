sitegenSearch("nd334ac1e-8",`!chooses by	R_"f
*rfc	Rn#O
*store	Ru!V
*the	Ri!^
'ing a	:x!V%V"V"V#V"V#V(V(V&V.O"V/V
+between	Jy"V%V
+it	Jx!H0H
+rfc	Rs"O
+sending	Ro!&
,ince	Ry"O
%se here	R|!3
(where	R}&,
'n by	Rp"O
)for	Rs#&
)ms	Rv%,
+ashttp	Rv%,
)on	Rm#3
)theme	Rx&,
#rome changes	Rm"f
'ium 156	Fh!A!H-O!m"3:f
+and	Rs!O
#unked body	R|"H
*or	Rn#:
's 18	Rz"A
)are	R|&:
)because	Rz":
)each	Rz",
)rfc	Rz"3
)when	Rz":!f
"i and	Rk&&
%commit	Rk&8
%default	Rk&8
&oes	Ru&O
%example	Rh%?
%or	Rk&A
%yml	Rk&:
#commitbranch ci	Rk&8
3defaultbranch	Rk&8
#pher suite	Re%3
(s or	Re%:
*workers	Rf%3
#rcle and	Rg"f
)balancer	R|#3
)in	Ru#,
*s	R&:
(s come	Ru#,
*have	Ru#3
*when	Rh"H
&ular one	Ru#H
'mstances require	Rb#H
#s secrets	Rk&H
#tation is	RP,
%izen http	Rp&%
"js node	Rq&m
"laim a	Rj&V
(one	Rj&:
(rfc	R_":
(success	Rk%O
(that	Rv&%
*e	R13
)o	R?3
`)
