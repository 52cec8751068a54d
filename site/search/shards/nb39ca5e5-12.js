sitegenSearch("nb39ca5e5-12",`!knows is	Ri&{!
)t	Fh!^MH^:
(nothing	JH3p",
*where	Rt",
(of	Rt%,
)ne	Rz!H
*ly	Rw!f
(route	Rq!,
(so	Rs!H
*me	Ry!,
(that	Fk!,d!fn!H
*e	>],=:)3"A3,"&)OH,G^"m
)ime	R}&:
(what	F],[A4A
*ich	Ri&V
*o	Rj!,
)ith	Ro#m
"orean thai	Rv&:
#tlin kt	Rq&m
"t groovy	Rq&m
!l 456	Ru%3
#and	Fp!H&3::
%pi	Ru%&
#curl	Jh":(:
#error	Ru%3
#followed	Jf":(:
#google	Rn":
#is	Rt!3
#moved	Rk":
#the	Ri"H
%urns	Ri":
#unless	Rg":
#x	Rt!3
"ab ci	Rk&&!<
&pages	Rk&:
%el and	Jh&O#A
(default	Rh&O
(has	Rq&O
)ttp	Ry&1!F
(in	Ji!Ac#f
)s	Jj&f)O
)ts	Rx&{)!{1
(of	Rw&3
(set	Rq!,
)tands	Rj&f
)uch	Ra&:
(the	Fq&O"H(f!m!t!{&!{.
(what	Jl&H.{,!{2
*ere	RR:
)orth	Ry&F
's a	Ri!A
)code	Rq!,
)job	Rq!3
)of	Rx&{(
)severity	Rq!1
(job are	Rq!1
-s	Rq!1
,is	Rq!1
,refuses	Rq!1
%oratory network	Rw#m
%s api	Ry#&!3
#ck its	R;,
'of	Rp"H
'with	R3,
&s a	FY&o#^*:
`)
