sitegenSearch("n8299d4db-11",`!proxyauthenticate how	Rt",
4offer	Rt"f
4rfc	Re!A
4with	Rn!V
+orization or	Rt"3
5the	Rt":
'buffersize holds	Rm#m
2too	Rm#H
'cacheusestale as	Rn#O
,valid 10m	Rg!O
2and	Rg!O
4y	Rm#O
3s	Rm#O
'erroroverride makes	Rx#,
5on	Rx#8
(xamplecom 3128	Ri"?
.net 3128	Rt"8
'httpversion 1.1	Rf#f
3must	Ru!f
3to	Rf#f
'ignoreclientabort on	R{%8
'nextupstream so	Rq!O
'pass http	Jx%8%8
,the	Rm#m
'readtimeout is	Ro#H
3look	Ro#f
3or	Fu!HZf4V
)direct nginx	Rf":
's code	Rt":
+unterpart	Rt",
)error	Rb&:
)log	Rt%:
(etheader early	Re#H
6data	Re#H
1has	Ru!f
(slservername on	Ra#f
(tatus edge	R}%8
2examplenet	R}%8
.rfc	R}%:
.says	Rk!:
"sql mysql	Rn&m
"ublic address	Fk!:m!3*:
*nd	Ri%,
*pi	Rv!H
)lookup	Ra%:
)max	Ro&[
,age	Ro&[
)name	Rz#:
)of	Ri&8
*r	Rp"O
)rfc	Rg!,
)s	Rg!:
*erver	Ri%3
*ign	Rv"H
-up	Rv"H
+te	Jo!Vn"O
*maxage	Rg!:
`)
