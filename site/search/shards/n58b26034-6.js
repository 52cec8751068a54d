sitegenSearch("n58b26034-6",`!https docs	Ri"?
,examplecom	Ri"?
(eu2	Ro"?
+apiexamplecom	Ro"?
)xample	:d!1!8-F)F>?'8o!8'^"*%f",%V"1!8!?#,*O
/com	Fo!F)F>?'8
/myshopifycom	Rf&8
/org	>d!1!8i#^"*%f",%V"1!8!?#,*O
*t	Rx#?
+examplecom	Rx#?
(files	Js"?+?
-examplecom	Js"?+?
)or	Rv!H
)rom	Jv!f:f
(github	Jl&,'*
.com	Jl&,'*
)rpc	R_%8
,examplecom	R_%8
(host	R}%8
(images	R{!?
.examplecom	R{!?
(mail	Rv%?
,examplecom	Rv%?
,to	Rs&{"
(or	Jq%3.O
(port	R}%(!3!Q
)rovider	Rn#?
0examplenet	Rn#?
+xy	Rx"H!f
(range	Rf&&
)est	Rs&m
)fc	Rj#3
(shop	Ry!?
,examplecom	Ry!?
(the	Jv!OCO
+n	Ji"H)H
(uploads	R|!?
/examplecom	R|!?
(wifi	Ry#?
,examplenet	Ry#?
*th	Rj#3
)ww	FP,!1n"1&8S8!?
+examplecom	J}#1&8
+rfceditororg	JP,!1e%8!?
'erver came	Rt#:
-has	Rp#f
-is	Rx&:
'proxy and	Rx"f
-build	Rx"H
'tatus on	Rn%3
-repeat	Rb&,
-uses	Rn!O
-we	Ri%3
,code and	Rn":
`)
