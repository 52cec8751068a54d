sitegenSearch("n296cacc9-8",`!edge at	Jo!:x!&
'cloudflare	Jo!:z!&
'example	Rb&8
'gateway	Rq#?
'nothing	Jo!:u!&
'of	R~#:
'the	Jo!:t!&'&
'visitors	Re%:
'with	Jo!:|!&
&examplenet error	Rb&8
#it a	Ra'&
'comes	Rk#3
)nflict	Rz"?
'main	Rl&,
(ends	RD,
'renames	Rx&A
'that	JD:k%,)3
)e	Rz"3
'what	Rl&,
)ere	Rz&V
&conflict title	Rz"?
&ed status	Rk#?
)version	Rz"A
&ion graph	Rj!,
/ql	Rj!,
*named	Rj!,
*of	Rj!^
&or and	R{&%
)choose	R":
)ed	Rg"A
)goes	Rc"f
)loaded	R}"A
)of	Rd#f
*rg	JP,!1e%8!?
)saved	R"3
-s	Jb"Av"3
)that	Rg#f
(s and	Rl&^
*which	R':
&s it	Rl&,
"ffect and	J.,S,
)is	Rb"f
)on	Rl":
)the	Ry%:
)when	R{!f
(ive n	Ro!F
(s before	Rv":
"gg as	Rd#A
't	Rd#3
"ither a	R~#3
*ll	Ry&,
)beside	Rf"3
)case	R>,
*url	Ju":.:
)direction	Rz&{#
)googles	R_":
)here	R_&3
)kind	R~&:
)let	R}%:
)no	RA,
)one	Re",
)rfc	Rt!^
)side	Rx&3
)the	B+,?,PfO,"A
`)
