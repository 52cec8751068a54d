sitegenSearch("n30341f31-14",`!prescribed so	Rk!,
+s no	Jp!%93"O
&ent address	R_#H
+nd	R|"3
+t	Rl"H
*because	Jq#f"&
*e	Rl"3
+tag	Rl"3
*length	Jd":?3
*one	Ru&:
*rfc	Rv",
*state	Bl!,!A*A%3*,),5&-3
*the	Rl"3
&s act	Rn#?
)nd	Rq&,
(the	RC1
(unfreeze	Ra&:
&upposes a	Ri!,
%vents it	Rk"O
+that	R_#O
-e	Rk#,
&iew alone	Rv&A
*besides	Rk&A
*folder	Rw&*
*how	Rr&A
*not	Rv&3
*of	Rv&A
*which	Ro&:
)s own	Rv&,
'ous the	Rz&V
#ice a	R}!3
(creates	R~!H
(since	Rg"A
's 118	Rg"?
+9	Rg"?
)a	Rq#?
*17	Rq#?
*re	Rq#?
)http	Rm"?
)txt	Rg"?
(txt http	Rg"?
%nt a	Jt!&x"3
)ll	Ri&:
)n	Rj%:
*d	Rq!:
(each	Rk&H
)xpires	Ro!T
(it	Rp&:
(json	Ro!T
,dumps	Ro!T
(that	Rk&:
*e	Jx"H/,g!O!^
*is	Rt!%
)oo	Ry&A
(what	Ja#fl!V
'able characters	Rx&A
'ed it	Rc":
*where	R^:
's and	Rp&:
)each	Rv!H
)head	R~&O
*ow	Rk&f
)it	Rp&%
+s	Rv&%
)no	Jz#3',
+thing	J^,m":
)the	Jk&%5,
%vate address	Re%3
`)
