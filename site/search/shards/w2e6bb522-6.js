sitegenSearch("w2e6bb522-6",`!which	,",&:(,!3!9"+%:"-),'+",),#,"3#+":"3#,":%+*+",,2"2"+!:"<!F!l"+!0!>"'!5!<"%!N"F!L"&!8!N"#!+!N"&!3!J"3"9!l"0!A">"'!*"#!9!A"'!f!}""G"2!9!G"1!A!G"F"8!G#2"N"9%+"2!e";"1"1"2"e%1!O",!G"V!e%&!W"f"A!l"e#+!G!O"V!f"9!O!V",!A!e#+"G!e#V%,"+!2",!G!P"9",!G!O"1"&!G!W",!O!e"-!B!G"A"9!f"3!G!f"%!+!N#O!V"o"e"%!,"&!2!G#+!1#,!3"1"*"%!8"B"*"1!9#G#7!G"0#%"0!7"%"0"#%%!8%*#%!2"0#%!1!8#1&%#1!@%*#0"1"1"0!T"*",!4!:"j"W!f!|""A"+!0"*!B":!V!d"A"2!8!@"8!?"#!1!x""T!^"%!,"0"A!N!T"&!@"+!A"8"4!8!>&,"5!O
'codeforwhichfailure=	!k!:
+smaybekept=	!m!3
'ever	TJ,
'statuscodeshouldafailedloginreturn=	!y!{"
8maintenancepagesend=	!t#m
'waytochoose=	!c'3
%le	4N,+,50"8!M',!O#^"+!0%U"G#G"&"2!e"+!1"H&2"9)2!G'2(e'F&8!G29#n"N&1!G,*!7)T"*'*!1,1#2"0"1%*'%(1!z'&:%@&'!0"#"+!0%V#9
%te	HD,r#0AV!{%,+
#m	Tm%7
`)
