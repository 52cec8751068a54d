sitegenSearch("n2380fb62-8",`!know whether	Ja":>,!fZ3
)ich	B",m!O&A(%DO1H
)o	Rz",
)y	Rz%3
&ing it	Rx#:
&n a	R~":
)ddress	R{#:
)nd	>:,Q,%,G3(3&35Hm!?
)s	Rm"3
(beforehand	R}!3
)ut	Rr#3
)y	N.,i&m
(catalogue	Rn&f
(elements	Ru&{"
(for	Ne#:)3
)rom	Nh":s"O
(hosts	Ro&H
(of	R{&,
)ne	Rp&:
(rfc	R~",
(the	N-,r!A
)o	Bx!::f),],1&
)ype	Rh#&
&s addresses	Rw&3
)nd	N_#,&3
(behind	Rk"H
(cloudflare	Rl%3
(files	R2,
*nish	RH:
(how	R~!H
(is	Rm&{!
)t	Jl!^MH^:
(nothing	NI3s",
*where	Rx",
(of	Rx%,
)ne	R~!H
*ly	R{!f
(route	Ru!,
(so	Rw!H
*me	R}!,
(that	Jo!,d!fn!H
*e	>_!,?:)3"A3,"&)OH,G^"m
)ime	Rb':
(what	J_!,^A4A
*ich	Rm&V
*o	Rn!,
)ith	Rs#m
"orean thai	Rz&:
#tlin kt	Ru&m
"t groovy	Ru&m
!l 456	Ry%3
#and	Jt!H&3::
%pi	Ry%&
#curl	Jx!35:(:
#error	Ry%3
#followed	Nj":(:
#google	Rr":
#is	Rx!3
#moved	Ro":
#the	Rm"H
%urns	Rm":
#unless	Rk":
#x	Rx!3
"ab ci	Ro&&!<
`)
