sitegenSearch("nc06ac594-9",`!l is	Rr!3
#moved	Ri":
#the	Rg"H
%urns	Rg":
#unless	Re":
#x	Rr!3
"ab ci	Ri&&!<
&pages	Ri&:
%el and	Jf&O#A
(default	Rf&O
(has	Ro&O
)ttp	Rw&1!F
(in	Jg!Ac#f
)s	Jh&f)O
)ts	Rv&{(!{0
(of	Ru&3
(set	Ro!,
)tands	Rh&f
)uch	R~%:
(the	Fo&O"H(^!f!m!{%!{-
(what	Jj&H.{+!{1
*ere	RR:
)orth	Rw&F
's a	Rg!A
)code	Ro!,
)job	Ro!3
)of	Rv&{'
)severity	Ro!1
(job are	Ro!1
-s	Ro!1
,is	Ro!1
,refuses	Ro!1
%oratory network	Ru#m
%s api	Rw#&!3
#ck its	R;,
'of	Rn"H
'with	R3,
&s a	FW&o#^*:
)ccess	Re!t
.controlalloworigin	Re!t
)ltogether	Rl#,
)n	R_%3
(csrf	Rm%3
(the	B6&O,':Ef?&!m*3
*ree	Rj!O
(valid	Rn",
#id out	Jn&A(&!C
#mbdas and	Rv&A
%p 0	Rw&1!F
(9	Rw&1!F
'101	Rw&%!:!A!F!M!T
)2	Rw&H!M
'201	Rw&A!F!M
'404	Rw&F
'7	J~!?&?
'api	Rw&%!*!M
'cannot	Rw&F
'does	Rw&?!F
'has	Rs!:
(ttp	Fq!1!8W?[?
'instead	Rl#?
(s	Rw&?
'lists	Rw&F
`)
