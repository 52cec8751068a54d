sitegenSearch("n186c4d0d-1",`!the record	:k!H#H'H){!):%3+3+H"3'A!H!O%,!:/3!:;3!:':QH
(direct	:l!A'^)A!O!f4&!:!A"&!H"&!H&&!,!:"&!OQ:>:-3)O
.s	Bo!:*35fh!HF&
(ference	NS,c%%
+rer	Rn%:
)usal	Bk!,!tL,*39OH3
-s	Nw!,#,
+ed	Nx"HAH
(gistered	:]:o!f1,#:':&H,&"&#:%3":"&!3!H&:):%A;3
,ration	BW,!37O"A),(3#,^m
-y	:H,!:"&!,!3"&!3!:-,:H%^?,!A}!&!f!m"{!&m%:+H
.s	J/,=:F3
)ular	Nf#3!Vr!H
(jected	Ra%:
(lation	Rp&T
(maining	R~!A
)ote	Ro&H
(ndered	R|&V
(pair	Nc#:H:
)etition	Ja"H@:7:
)lay	Rk#H
*y	Rz!,
)ort	:",*,%,(:3,&:6,":YA"A=A@3=H
,s	Rw"m
*sitory	No&3"A
`)
