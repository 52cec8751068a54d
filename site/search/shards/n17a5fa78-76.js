sitegenSearch("n17a5fa78-76",`!https exampleorg	Bh&*%f",#V"1!8!?#,*O
*t	Rt#?
+examplecom	Rt#?
(files	Jo"?+?
-examplecom	Jo"?+?
)or	Rr!H
)rom	Jr!f:f
(github	Rh&,
.com	Rh&,
)rpc	R{#8
,examplecom	R{#8
(host	Ry%8
(images	Rw!?
.examplecom	Rw!?
(mail	Rr%?
,examplecom	Rr%?
,to	Rn&{"
(or	Jm%3.O
(port	Ry%(!3!Q
)rovider	Rj#?
0examplenet	Rj#?
+xy	Rt"H!f
(range	Rb&&
)est	Rn&m
)fc	Rf#3
(shop	Ru!?
,examplecom	Ru!?
(the	Jr!OCO
+n	Je"H)H
(uploads	Rx!?
/examplecom	Rx!?
(wifi	Ru#?
,examplenet	Ru#?
*th	Rf#3
)ww	FP,!1j"1&8R8!?
+examplecom	Jy#1&8
+rfceditororg	JP,!1_%8!?
'eeother swift	Rg"&
(rver came	Rp#:
-has	Rl#f
-is	Rs&:
*iceunavailable swift	Rn#&
'proxy and	Rt"f
-build	Rt"H
'tatus on	Rj%3
-repeat	R}%,
-uses	Rj!O
-we	Re%3
,accepted go	R{!&
5rust	R{!&
-lreadyreported go	Rb"&
<rust	Rb"&
,badgateway go	Rm#&
7rust	Rm#&
/request go	Rm"&
`)
