sitegenSearch("wbdf63c9e-5",`!start	4++"',:,2"3+4%2#2#,5>%*!2#+"8!@!O"+#5)e"%!9#G&G#9'N&9*l.9&2,f77&857(7&7%0")%'!5!T%,!U!z""?!T"9+9"H
'asite=	!k&3
'ed	D*,N,n!>i!'#?
'ing	He!8,#a!2
'md	TJ4
's	8-:1+O^,+%1,1!G-9,289"88U6T-t!z!!z""?!V![(8!d"9(H"@
'transfer	Tk!@
%te	4f!G#)!>*>%0!>!l%G%1#+!d%,&,#d)N#O)O"&!,!:","9"O#G#1!O&2!O"O1,,>'7'7&17@%1)T
'd	<r!U+G*O"O)N*O"O"2#O"O"O#O#O&O"Ot!3
'ment	Hk!#)UX+Y0
+s	Tr"G
's	@,,g!86N*O'O'9'O*O'2
&ic	Dj!*!fIez!d"'!C"#
(webapp	Ll&#!A%*
.configjson	Ll&#!A%*
'on	T~!1
'stics	Tr%8
`)
