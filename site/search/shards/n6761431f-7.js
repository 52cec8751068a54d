sitegenSearch("n6761431f-7",`!chosen on	Rk#3
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
(under	Rj#3
'ed twice	Rm&:
's and	Rz&3
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
)r	R}&&
(raw	RB,
(with	Rv"f
'es with	Bh!A*A%3D,-3
&s 4xx	Rt&,
`)
