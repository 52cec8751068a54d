sitegenSearch("nbb912810-7",`!chosen for	Rq#&
)ms	Rt%,
+ashttp	Rt%,
)on	Rk#3
)theme	Rv&,
#rome changes	Rk"f
'ium 156	Ff!A!H-O!m"3:f
+and	Rq!O
#unked body	Rz"H
*or	Rl#:
's 18	Rx"A
)are	Rz&:
)because	Rx":
)each	Rx",
)rfc	Rx"3
)when	Rx":!f
"i and	Ri&&
%commit	Ri&8
%default	Ri&8
&oes	Rs&O
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
%izen http	Rn&%
"js node	Ro&m
"laim a	Rh&V
(one	Rh&:
(rfc	R}!:
(success	Ri%O
(that	Rt&%
*e	R13
)o	R?3
(under	Rj#3
'ed twice	Rn&:
's and	R{&3
)exp	Rk!T
)indent	Rk!T
)json	Rk!T
-loads	Rk!T
)that	Rw"H
%sh are	Rc#3
)s	R@,
(found	Rp!V
(is	Ry"3
(of	Rk#3
)r	R~&&
(raw	RB,
(with	Rv"f
`)
