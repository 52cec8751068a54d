sitegenSearch("nb0989210-7",`!know why	Rt%3
&ing it	Rr#:
&n a	Rx":
)ddress	Ru#:
)nd	Be!,%,G3(3&35Hl!?
)s	Rg"3
(beforehand	Rw!3
)ut	Rl#3
(catalogue	Rh&f
(elements	Rn&{"
(for	J~":)3
)rom	Jb":r"O
(hosts	Ri&H
(of	Rt&,
)ne	Rj&:
(rfc	Rx",
(the	J-,l!A
)o	Br!::f),],1&
)ype	Rb#&
&s addresses	Rp&3
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
(that	Fi!,d!fm!H
*e	>Z,=:)3"A3,"&)OH,G^"m
)ime	Rz&:
(what	FZ,[A4A
*ich	Rg&V
*o	Rh!,
)ith	Rm#m
"orean thai	Rs&:
#tlin kt	Rn&m
"t groovy	Rn&m
!l 456	Rs%3
#and	Fn!H&3::
%pi	Rs%&
#curl	Jf":(:
#error	Rs%3
#followed	Jd":(:
#google	Rl":
#is	Rr!3
#moved	Ri":
#the	Rg"H
%urns	Rg":
#unless	Re":
#x	Rr!3
"ab ci	Ri&&!<
&pages	Ri&:
%el and	Jf&O#A
(default	Rf&O
(has	Rn&O
)ttp	Rv&1!F
`)
