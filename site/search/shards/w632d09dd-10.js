sitegenSearch("w632d09dd-10",`!thebuiltinfiles=	!|&,
%challenge=	!k!3
&lassesataglance=	!o!,
'ientshouldgoonelsewhere=	!n!:
%fiveataglance=	!x!,
)classesofstatuscodes=	!o!'
)members=	!r!3
%ir	0):++4,,,*,):,,&7#F"1&l"0"^!f"F"0"[(e&N"2"9#9#8"F!d+9",#l#9"9!e"9"F"P#G"H'G"e)d"d#;!A#9"e'31G%8"+!1'##8"0&8*M"7%0#@"0%e!j!t"[!z'")!m!t#*!:"T"#!7!P")!2!8#8!O!r"G!]!g"&!*#M":"%!+!G"%!z(!z*%+!1('"'%'%'&'
's	Pj#e<T
%lockfile=	!w&,
%m	,.+%,%+&,),":#,%+":#,";%:'+*,","+"-",":)&!3':!N"2"%"*!H!W".!G"7!["1!8"%!+"'!N!r"3!7!A"+":!U!s"'!U!m"e!l"8"+!G!f"1"-!9!A"H"G%9#9!e"3!G"2#9"G",";#1#e#,#9!e#,!A!l#9%3!9"F",#G%O#9":"1!G!g"9!G!f#G!e"9!G%d"%!,!H"+#1#9&1"9!G%1#8#*'7"T%T*#"7"*#748%*!j"0")!m!s"&!+!G"*!A"T!]!d"7"*"?"d!z#"'!T"%!*!N"0!A"3!L"2!A"'!,"1!x#"E"#"O"O"3
&e	@D,?+!3l#}#")*T"9&@"-!3!:
'file	Pm&}#11!:
'js	T|&+
's	PA,!:3:
&odel=	!|&O
`)
