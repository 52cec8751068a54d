sitegenSearch("n6b72a557-5",`!the refused	Jr"HAH
(gistered	:X:m!f1,#:':&H,&"&#:%3":"&!3!H&:):%A;3
,ration	BU,!33O"A),(3#,^m
-y	:G,!:"&!,!3"&!3!:,,6H%^?,!A}!&!f!m"{!&m%:+H
.s	F/,<:A3
)ular	J_#3!Vr!H
(jected	Rz#:
(lation	Rj&T
(maining	Rx!A
)ote	Ri&H
(ndered	Rv&O
(pair	J|":H:
)etition	Fz!H@:7:
)lay	Re#H
*y	Rt!,
)ort	:",*,%,':3,&:3,":WA"A=A@3=H
,s	Rq"m
*sitory	Ri&3
(quest	*f!3":",!3!C",!:#3!:!^'5!:!C"O"(!,!:"3",!3!:"3!f"A":#&!,"&!,!:"&!,"&!O"&"&!H#&!3"3"3"3%,"f"&#:":"&!,!H",!3!:":"&!,!:":!t#&"&!3!:"&!,!:"&!,!:":",!3!:"&!3"&!,!:"&!:!H"&!,!O"f"&!,!:#&!,!3"f"&!,":!H!f"&!3!:","&!,!3#&!,!3",!O"&!,!m"&!:":!H!f",!A","&!,!3":"&!,!:"3"&!3!:#&!,!3"&%,!A",#:#,!:#&!,!3&,#O",(:"&!,"&&O",":",%,!:&&!,!V#,/M*1!?!F%,!3!O3&"&#&
-ed	Rz!,
-s	Bq!O%A@30O"3-H5,
*ired	RG:
(served	R|&3
*t	Rz"H
`)
