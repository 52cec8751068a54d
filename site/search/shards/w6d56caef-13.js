sitegenSearch("w6d56caef-13",`!start	4++"'"*,:,2"3+4%2#2#,:>%*!2#+"8!@!O"+#5)f"&!9#G&G#9'N&9*l.9&2,f77&857(7&7%0")%'!5!T&,!U!z""?!T"9+9"H
'asite=	!q&3
'ed	D*,R,p!>i!'%?
'ing	Lk!8,#a!2
'md	TK4
's	<-92,Tf,+%1,1!G-9,289"88U6T-t!z!!z""?!V![)8!d"9(O"@
'transfer	Tq!@
%te	8l!G"M")!>*>%8!F!z!%G%2#+!d%,&,#d)N#O)O"&!,!:","9"O#G#1!O&2!O"O1,,>'7'7&17@%1)T
'd	<x!U+G*O"O)N*O"O"2#O"O"O#O#O&O"Ou!3
'ment	Hq!#)UX+Y0
+s	Tx"G
's	@,,m!86N*O'O'9'O*O'2
&ic	Dp!*!fIez!d"'!C#%
(webapp	Pr&#!A&)
.configjson	Pr&#!A&)
'on	Te"2
'stics	Tx%8
`)
