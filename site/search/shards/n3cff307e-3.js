sitegenSearch("n3cff307e-3",`!proxycachevalid and	Rm!V
4y	Rs#O
3s	Rs#O
'erroroverride makes	R~#,
5on	R~#8
(xamplecom 3128	Ro"?
.net 3128	Rz"8
'httpversion 1.1	Rl#f
3must	R{!f
3to	Rl#f
'ignoreclientabort on	Rb&8
9the	Rb&:
'nextupstream so	Rw!O
'pass http	N~%8%8
,the	Rs#m
'readtimeout is	Ru#H
3look	Ru#f
3or	J{!HZf4V
)direct nginx	Rl":
's code	Rz":
+unterpart	Rz",
)error	Rh&:
)log	Rz%:
)side	Ro!O
(etheader early	Rk#H
6data	Rk#H
1has	R{!f
(slservername on	Rg#f
(tatus edge	Rd&8
2examplenet	Rd&8
.rfc	Rd&:
.says	Rq!:
"s1 puppet	Ru&m
#ql mysql	Ru&m
"ublic address	Jq!:m!3*:
*nd	Ro%,
*pi	R|!H
)lookup	Rg%:
)max	Rv&[
,age	Rv&[
)name	Ra%:
)of	Ro&8
*r	Rv"O
)rfc	Rm!,
)s	Rm!:
*erver	Ro%3
*ign	R|"H
-up	R|"H
+te	Nu!Vn"O
*maxage	Rm!:
(ation leaves	Rm&^
'sh a	Nw&%#:
+gain	Ry&:!T
+n	Rt&,
,d	Jr&:"A"&
*calls	Ro&*
+ompletes	Ry&O
*default	Rm&{'
`)
