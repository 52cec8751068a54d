sitegenSearch("n9e80d717-6",`!proxy that	:i!A"3!H*:":'H"H)H*H&3!H-,!:'H'A#H63I&
*e	Jj!^839H
+n	Rj#H
*ree	Ru!O
)o	J{!H4,,H
)ypical	Ra"3
(update	Rs!:
)ses	Rx"3
(waited	Rs#&
*nts	Rt!A
*s	Rn",
)hich	Rn",
)ill	Rb&3
*th	Jm"HP&
'authenticate basic	Rx"?
4how	Rx",
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
`)
