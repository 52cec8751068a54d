sitegenSearch("wb3940707-11",`!sections	4(+-'!4"'!.!:"'!-!2"'!2"'!2"'!,!2"'!,,+","+%:&,!:02"2"2(2-*i"*7'!-!Y"M!z!%1!:!U"T#*!B"?","?"*!1!H%@#S!{#"3!E4(
*=	!l&VE(
)tooshort	T6'
1=	!6'
*wice	T8'
.=	!8'
)unknown	T4'
0=	!4'
%ure	Ts%0
'ity	<R,]1#e*eK04#!01'+3%7&3!]#+##
*events	To&0
%websocketaccept	T{!9!?
.key	T{!?
.version	P{!?Q1!?
#e	,+:-:",5,#2'2"2%+#:":-'!,'+#]"1!7!T"%!)!8"L#'!.!N"F#A"+!?"8!>"U"*!9!U"F!k"X"X"X"X"X"X!e"X"X"9!X"9!X"X"X"X"X"X"X"X"8!X"(!?!X"X"H!X"3!?!X"X"X"2!X"X"X"X"X"X"X"X"X"F!X"X"X"X"X"8!X"X"X"X"X"X"2!G!X"G!X"1!X!e"X"1!X"X"X!d"X"G!N!X"X"X"X"X"X"X"X"X"9!X"X"X!g"4!J"4!J"4!C"4!C"4!J"4!J"4!J"4!J"4!7!J"4!7!J"4!J"4!J"4!J"4!7!J"4!C"4!J"4!J"4!C"4!C"4!C"4!J#4!J"%!4!J"%!4!J"#!4!J"4!J"4!J"4!J"4!7!J"4!C"4!7!C"4!C!M"4!C"4!C"4!C"4!C!P"4!J"4!C"4!C"4!J"4!C"4!C"4!J"4!J":"T"+!f!l",!9!?"7"@"@"I#?"d!z!")!f"*"0%,&H"&!9"'!*!1"A('
`)
