sitegenSearch("n399625de-3",`!proxyauthenticate how	Rx",
4offer	Rx"f
4rfc	Ri!A
4with	Rr!V
+orization or	Rx"3
5the	Rx":
'buffersize holds	Rq#m
2too	Rq#H
'cacheusestale as	Rr#O
,valid 10m	Rk!O
2and	Rk!O
4y	Rq#O
3s	Rq#O
'erroroverride makes	R|#,
5on	R|#8
(xamplecom 3128	Rm"?
.net 3128	Rx"8
'httpversion 1.1	Rj#f
3must	Ry!f
3to	Rj#f
'ignoreclientabort on	R_&8
'nextupstream so	Ru!O
'pass http	J|%8%8
,the	Rq#m
'readtimeout is	Rs#H
3look	Rs#f
3or	Jy!HZf4V
)direct nginx	Rj":
's code	Rx":
+unterpart	Rx",
)error	Rf&:
)log	Rx%:
(etheader early	Ri#H
6data	Ri#H
1has	Ry!f
(slservername on	Re#f
(tatus edge	Rb&8
2examplenet	Rb&8
.rfc	Rb&:
.says	Ro!:
"sql mysql	Rs&m
"ublic address	Jo!:m!3*:
*nd	Rm%,
*pi	Rz!H
)lookup	Re%:
)max	Rt&[
,age	Rt&[
)name	R~#:
)of	Rm&8
*r	Rt"O
)rfc	Rk!,
)s	Rk!:
*erver	Rm%3
*ign	Rz"H
-up	Rz"H
+te	Js!Vn"O
*maxage	Rk!:
`)
