sitegenSearch("w334500d9-5",`!thebuiltinfiles=	!z&,
%challenge=	!i!3
&lassesataglance=	!m!,
'ientshouldgoonelsewhere=	!l!:
%fiveataglance=	!v!,
)classesofstatuscodes=	!m!'
)members=	!p!3
%ir	0):<,,+*,):,+%7#F"1&l"0"^!f"F"1"V(e&N"1"9#9#8"F!d+9",#l#9"9!e"9"F"P#G"H'G"e)d"d#;!A#9"e'31G%8"+!1'##8"0&8*M"7%0#@"0%e!j!r"[!z'")!m!s#:"T"#!7!P")!2!8#8!O!r"G!]!g"&!*#M":"%!+!G"%!z(!z*%+!1('"'#'%'&'
's	Lh#e<T
%lockfile=	!u&,
%m	,.,%,#+&,),":#,%+":#,";%:'+*,","+"-"+":)&!3&:!N"2"%"*!H!P".!G"7"1!8"%!+"'!N!r"3!7!A"+":!U!s"'!U!m"]"8"+!G!f"1"-!9!A"H"G%9#9!e"1!G"1#9"G",";#1#e#,#9!e#,!A!l#9%3!9"F",#G%O#9":"1!G!g"9!G!f#G!e"9!G%d"%!,!H"+#1#9&1"9!G%1#8#*'7"T%T*#"7"*#748%*!j"0")!m!s"&!+!G"*!A"T!]!d"7"*"?"d!z#"'"%!*!N"0!A"3!L"2!A"'!,"1"E"#"O"O"3
&e	@C,?+!3k#}#")*T"9&@"-!3!:
'file	Lk&}#11!:
'js	Tz&+
's	L@,!:3:
&odel=	!z&O
`)
