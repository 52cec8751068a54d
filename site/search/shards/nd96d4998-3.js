sitegenSearch("nd96d4998-3",`!https docs	Rg"?
,examplecom	Rg"?
(eu2	Rm"?
+apiexamplecom	Rm"?
)xample	:m!F)F>?'8o!8'^"*%f",%V"1!8!?#,*O
/com	Fm!F)F>?'8
/myshopifycom	Rd&8
/org	>i&^"*%f",%V"1!8!?#,*O
*t	Rv#?
+examplecom	Rv#?
(files	Jq"?+?
-examplecom	Jq"?+?
)or	Rt!H
)rom	Jt!f:f
(github	Jj&,'*
.com	Jj&,'*
)rpc	R}#8
,examplecom	R}#8
(host	R{%8
(images	Ry!?
.examplecom	Ry!?
(mail	Rt%?
,examplecom	Rt%?
,to	Rq&{"
(or	Jo%3.O
(port	R{%(!3!Q
)rovider	Rl#?
0examplenet	Rl#?
+xy	Rv"H!f
(range	Rd&&
)est	Rq&m
)fc	Rh#3
(shop	Rw!?
,examplecom	Rw!?
(the	Jt!OCO
+n	Jg"H)H
(uploads	Rz!?
/examplecom	Rz!?
(wifi	Rw#?
,examplenet	Rw#?
*th	Rh#3
)ww	FP,!1l"1&8S8!?
+examplecom	J{#1&8
+rfceditororg	JP,!1c%8!?
'erver came	Rr#:
-has	Rn#f
-is	Rv&:
'proxy and	Rv"f
-build	Rv"H
'tatus on	Rl%3
-repeat	R_&,
-uses	Rl!O
-we	Rg%3
,code and	Rl":
0found http	Rh"&
`)
