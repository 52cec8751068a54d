sitegenSearch("n0d4d7298-15",`!knows and	J}",&3
(behind	Ri"H
(cloudflare	Rj%3
(finish	RG:
(how	R|!H
(is	Rk&{!
)t	Jj!^MH^:
(nothing	JH3r",
*where	Rv",
(of	Rv%,
)ne	R|!H
*ly	Ry!f
(route	Rs!,
(so	Ru!H
*me	R{!,
(that	Jm!,d!fn!H
*e	>^,>:)3"A3,"&)OH,G^"m
)ime	R_':
(what	J^,]A4A
*ich	Rk&V
*o	Rl!,
)ith	Rq#m
"orean thai	Rx&:
#tlin kt	Rs&m
"t groovy	Rs&m
!l 456	Rw%3
#and	Jr!H&3::
%pi	Rw%&
#curl	Jj":(:
#error	Rw%3
#followed	Jh":(:
#google	Rp":
#is	Rv!3
#moved	Rm":
#the	Rk"H
%urns	Rk":
#unless	Ri":
#x	Rv!3
"ab ci	Rm&&!<
&pages	Rm&:
%el and	Jj&O#A
(default	Rj&O
(has	Rs&O
)ttp	R{&1!F
(in	JS,8Ac#f
)s	Jl&f)O
)ts	Rz&{)!{1
(leads	RS,
(of	Ry&3
(set	Rs!,
)tands	Rl&f
)uch	Rc&:
(the	Js&O"H(f!m!t!{&!{.
(what	Jn&H.{,!{2
*ere	RR:
)ith	RS,
)orth	R{&F
's a	Rk!A
)code	Rs!,
)job	Rs!3
)of	Rz&{(
)severity	Rs!1
)that	RR:
(job are	Rs!1
-s	Rs!1
,is	Rs!1
`)
