sitegenSearch("nbee8d401-2",`!proxyauthorization or	Rv"3
5the	Rv":
'buffersize holds	Ro#m
2too	Ro#H
'cacheusestale as	Rp#O
,valid 10m	Ri!O
2and	Ri!O
4y	Ro#O
3s	Ro#O
'erroroverride makes	Rz#,
5on	Rz#8
(xamplecom 3128	Rk"?
.net 3128	Rv"8
'httpversion 1.1	Rh#f
3must	Rw!f
3to	Rh#f
'ignoreclientabort on	R}%8
'nextupstream so	Rs!O
'pass http	Jz%8%8
,the	Ro#m
'readtimeout is	Rq#H
3look	Rq#f
3or	Fw!HZf4V
)direct nginx	Rh":
's code	Rv":
+unterpart	Rv",
)error	Rd&:
)log	Rv%:
(etheader early	Rg#H
6data	Rg#H
1has	Rw!f
(slservername on	Rc#f
(tatus edge	R_&8
2examplenet	R_&8
.rfc	R_&:
.says	Rm!:
"sql mysql	Rq&m
"ublic address	Fm!:m!3*:
*nd	Rk%,
*pi	Rx!H
)lookup	Rc%:
)max	Rr&[
,age	Rr&[
)name	R|#:
)of	Rk&8
*r	Rr"O
)rfc	Ri!,
)s	Ri!:
*erver	Rk%3
*ign	Rx"H
-up	Rx"H
+te	Jq!Vn"O
*maxage	Ri!:
(ation leaves	Ri&^
'sh a	Js&%#:
+gain	Ru&:!T
`)
