sitegenSearch("nf44001c8-14",`!https for	Rx!H
)rom	Nx!f:f
(github	Nn&,'*
.com	Nn&,'*
)rpc	Rb%8
,examplecom	Rb%8
(host	R_&8
(images	R}!?
.examplecom	R}!?
(mail	Rx%?
,examplecom	Rx%?
,to	Ru&{"
(or	Jq!^d"3.O
(port	R_&(!3!Q
)resent	Rw!O
*ovider	Rp#?
0examplenet	Rp#?
+xy	Rz"H!f
(range	Rh&&
)est	Ru&m
)fc	Rl#3
(shop	Nq![,?
,examplecom	Nq![,?
(the	Nx!OCO
+n	Nk"H)H
(uploads	R~!?
/examplecom	R~!?
(wifi	R{#?
,examplenet	R{#?
*th	Rl#3
)ww	FQ,!1o"1&8S8!?
+examplecom	N_%1&8
+rfceditororg	NQ,!1f%8!?
'erver came	Rv#:
-has	Rr#f
-is	Rz&:
'proxy and	Rz"f
-build	Rz"H
'tatus on	Rp%3
-repeat	Rd&,
-uses	Rp!O
-we	Rk%3
,code and	Rp":
0found http	Rl"&
:statuscoderedirect	Rl"&
0movedpermanently http	Rk"&
Estatuscodemoved	Rk"&
1ultiplechoices http	Rj"&
Dstatuscodeambiguous	Rj"&
0s maps	Rp!,
1eeother http	Rm"&
=statuscoderedirectmethod	Rm"&
0temporaryredirect http	Rq"&
`)
