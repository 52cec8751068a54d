sitegenSearch("nd052607f-49",`!chooses by	R}!f
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
(s or	Rc%:
*workers	Rd%3
#rcle and	Re"f
)balancer	Rz#3
)in	Rs#,
*s	R&:
(s come	Rs#,
*have	Rs#3
*when	Rf"H
&ular one	Rs#H
'mstances require	R_#H
#s secrets	Ri&H
#tation is	RP,
%izen http	Rm&%
"js node	Rn&m
"laim a	Rh&V
(one	Rh&:
(rfc	R}!:
(success	Ri%O
(that	Rs&%
*e	R13
)o	R?3
`)
