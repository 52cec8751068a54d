sitegenSearch("nc06ac594-8",`!know such	Rt#:
'that	Rm#3
)e	:i!H"3&m6O(:#f6:#:':&3%m)O9,%:1,
)is	R9,
)ree	Rk!%
'uses	Ri":
'what	Ji!%9f
)ether	Fz!:>,!fZ3
)ich	B",g!O&A(%DO1H
)o	Rt",
)y	Rt%3
&ing it	Rr#:
&n a	Rx":
)ddress	Ru#:
)nd	Be!,%,G3(3&35Hm!?
)s	Rg"3
(beforehand	Rw!3
)ut	Rl#3
(catalogue	Rh&f
(elements	Ro&{"
(for	J~":)3
)rom	Jb":s"O
(hosts	Ri&H
(of	Ru&,
)ne	Rj&:
(rfc	Rx",
(the	J-,l!A
)o	Br!::f),],1&
)ype	Rb#&
&s addresses	Rq&3
)nd	Jy",&3
(behind	Re"H
(cloudflare	Rf%3
(finish	RG:
(how	Rx!H
(is	Rg&{!
)t	Ff!^MH^:
(nothing	JH3n",
*where	Rr",
(of	Rr%,
)ne	Rx!H
*ly	Ru!f
(route	Ro!,
(so	Rq!H
*me	Rw!,
(that	Fi!,d!fn!H
*e	>Z,=:)3"A3,"&)OH,G^"m
)ime	R{&:
(what	FZ,[A4A
*ich	Rg&V
*o	Rh!,
)ith	Rm#m
"orean thai	Rt&:
#tlin kt	Ro&m
"t groovy	Ro&m
!l 456	Rs%3
#and	Fn!H&3::
%pi	Rs%&
#curl	Jf":(:
#error	Rs%3
#followed	Jd":(:
#google	Rl":
`)
