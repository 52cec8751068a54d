sitegenSearch("ne2a371df-12",`!the record	:g!H)H)m):%3+3+H"3'A!H!O%,!:/3!:;3!:':QH
(direct	>h!A.A!O!f4&!:!A"&!H"&!H&&!,!:"&!OQ:>:-3)O
.s	Bk!:*35fh!HF&
(ference	JR,_%%
+rer	Rj%:
)usal	Bg!,!tL,*39OH3
-s	Rs!,
+ed	Jt"HAH
(gistered	:Z:m!f1,#:':&H,&"&#:%3":"&!3!H&:):%A;3
,ration	BU,!35O"A),(3#,^m
-y	:G,!:"&!,!3"&!3!:,,8H%^?,!A}!&!f!m"{!&m%:+H
.s	F/,<:C3
)ular	Jb#3!Vr!H
(jected	R|#:
(lation	Rl&T
(maining	Rz!A
)ote	Rk&H
(ndered	Rx&V
(pair	J~":H:
)etition	F|!H@:7:
)lay	Rg#H
*y	Rv!,
)ort	:",*,%,':3,&:5,":WA"A=A@3=H
,s	Rs"m
*sitory	Jk&3"A
`)
