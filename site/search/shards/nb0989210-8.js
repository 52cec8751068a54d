sitegenSearch("nb0989210-8",`!label in	Jg!Ac#f
)s	Jh&f(O
)ts	Ru&{(!{0
(of	Rt&3
(set	Ro!,
)tands	Rh&f
)uch	R~%:
(the	Fn&O"H(^!f!m!{%!{-
(what	Jj&H-{+!{1
*ere	RR:
)orth	Rv&F
's a	Rg!A
)code	Ro!,
)job	Ro!3
)of	Ru&{'
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
&s a	FW&o#^):
)ccess	Re!t
.controlalloworigin	Re!t
)ltogether	Rl#,
)n	R_%3
(csrf	Rm%3
(the	B6&O,':Ef?&!m*3
*ree	Rj!O
(valid	Rn",
#id out	Jm&A(&!C
#mbdas and	Ru&A
%p 0	Rv&1!F
(9	Rv&1!F
'101	Rv&%!:!A!F!M!T
)2	Rv&H!M
'201	Rv&A!F!M
'404	Rv&F
'7	J~!?&?
'api	Rv&%!*!M
'cannot	Rv&F
'does	Rv&?!F
'has	Rs!:
(ttp	Fq!1!8W?[?
'instead	Rl#?
(s	Rv&?
'lists	Rv&F
'names	Rv&8!?
'of	Rv&8!?
'parent	Rs#A
'that	Rv&?
'was	Rv&1!?!F
&101 as	Rv&?
,k	Rv&M
*does	Rv&?
*has	Rv&8
*is	Rv&?
*no	Rv&F
*when	Rv&%
)md 1	Rv&?
`)
