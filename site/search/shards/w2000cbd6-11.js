sitegenSearch("w2000cbd6-11",`!ietfs	Tm%8
"f	,%:":":#:#:&:#:#:":%:":#+#;#:"+":*<":&:%:#:":':#:(:#:":#2!s""!0!>";!B!G")!V"*!4!e"*!1"9!@!P"3!:!G".!5!<"s"0!?"<!C!J"#!9!@"-!:!@",!P!n"8!G"9"e"9!f"&!+!1"9!G"4!9!g"2!N!d"2!N"2!N!g"3"9!B!H"4!:!g#4!9!G"1!G"3!d"8!N!e"G",!4!9%8!O"3"O!f"3!9!G#,!F!l"e!s"3!N!e"+!3!O"e"%!4!9"4"2!e"9!e"-!5!H"4!8!e"3!f"3"1!H!g"2"2!G!m"%!4!9"9!g"1!9!g"e"1",!G"&!4!I"9!O"d"N"2!9!N"1!m"3"4!9!l"2!N!f"4!8!e"O":!g"1"+!2"1!m"*!7%7!O"*!7"7"7"7%7!T"0!7&8#:!O%*"#"*!7!T"W"9#8"8&9"7!O"7!M"7"1"7"7"%!1#7"%!8"8"8%O!V"9!z!"e"2!9(N!r%:"8"+!0")#G"#"1"1
#match	@j!)-0!N,?:2%3!H!O/&!2!H/2_!8
%odifiedsince	Li!@B1
#nonematch	Di!A&s91!?!G'3!8!?33/2m!8
#range	Hb"A!G?Gv!8
#somethingiswrongnow=	!o!:
#unmodifiedsince	L{"2/e
#youdesignanapi=	!o!,
'runaservice=	!o!3
"gnore	<Z,1O"G"@"@'U&2"9"9*1!G(+5O&G":,2S9
(d	Hs!O8132
(expect100	Ta#9
`)
