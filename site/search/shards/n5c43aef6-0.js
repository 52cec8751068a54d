sitegenSearch("n5c43aef6-0",`!the record	:i!H)H)m):%3+3+H"3'A!H!O%,!:/3!:;3!:':QH
(direct	>j!A.A!O!f4&!:!A"&!H"&!H&&!,!:"&!OQ:>:-3)O
.s	Bm!:*35fh!HF&
(ference	JR,b%%
+rer	Rl%:
)usal	Bi!,!tL,*39OH3
-s	Ru!,
+ed	Jv"HAH
(gistered	:[:n!f1,#:':&H,&"&#:%3":"&!3!H&:):%A;3
,ration	BV,!36O"A),(3#,^m
-y	:G,!:"&!,!3"&!3!:-,9H%^?,!A}!&!f!m"{!&m%:+H
.s	J/,<:E3
)ular	Jd#3!Vr!H
(jected	R~#:
(lation	Rn&T
(maining	R|!A
)ote	Rm&H
(ndered	Rz&V
(pair	Ja#:H:
)etition	J~!H@:7:
)lay	Ri#H
*y	Rx!,
)ort	:",*,%,':3,&:6,":XA"A=A@3=H
,s	Ru"m
*sitory	Jm&3"A
`)
