sitegenSearch("n46c488ab-13",`!proxy status	Jk!:t":
*ill	Rt"H
(that	:e!A"3!H*:":'H"H)H*H&3!H-,!:'H'A#H63I&
*e	Ff!^839H
+n	Rf#H
*ree	Rq!O
)o	Fw!H4,,H
)ypical	R|!3
(update	Ro!:
)ses	Rt"3
(waited	Ro#&
*nts	Rp!A
*s	Rj",
)hich	Rj",
)ill	R}%3
*th	Ji"HP&
'authenticate basic	Rt"?
4how	Rt",
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
`)
