sitegenSearch("n2380fb62-9",`!lab pages	Ro&:
%el and	Nl&O#A
(default	Rl&O
(has	Ru&O
)ttp	R}&1!F
(in	JT,9Ac#f
)s	Nn&f)O
)ts	R|&{)!{2
(leads	RT,
(of	R{&3
(set	Ru!,
)tands	Rn&f
)uch	Re&:
(the	Ju&O"H(f!m!t!{&!{/
(what	Np&H.{-!{3
*ere	RS:
)ith	RT,
)orth	R}&F
's a	Rm!A
)code	Ru!,
)job	Ru!3
)of	R|&{(
)severity	Ru!1
)that	RS:
(job are	Ru!1
-s	Ru!1
,is	Ru!1
,refuses	Ru!1
%oratory network	R{#m
%s api	R}#&!3
#ck its	R<,
'of	Rt"H
'with	R4,
&s a	J[&q#^*:
)ccess	Rk!t
.controlalloworigin	Rk!t
)ltogether	Rr#,
)n	Rf%3
(csrf	Rs%3
(the	B7&T,':Ef?&!m*3
*ree	Rp!O
(valid	Rt",
#id out	Nt&A(&!C
#mbdas and	R|&H
%p 0	R}&1!F
(9	R}&1!F
'101	R}&%!:!A!F!M!T
)2	R}&H!M
'201	R}&A!F!M
'404	R}&F
'7	Ne"?&?
'api	R}&%!*!M
'cannot	R}&F
'does	R}&?!F
'has	Ry!A
(ttp	Jw!1!8W?[?
'instead	Rr#?
(s	R}&?
'lists	R}&F
'names	R}&8!?
'of	R}&8!?
'parent	Ry#A
'that	R}&?
`)
