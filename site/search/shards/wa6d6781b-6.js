sitegenSearch("wa6d6781b-6",`!sections	4(+,'!4"'!.!:"'!-!2"'!2"'!2"'!,!2"'!,,+","+%:&,!:02"2"2(2,*i"*7'!-!Y"M!z!%2!:!U"T#)!B"?","?"*!1!H%@#S!{#"3!E3(
*=	!j&VD(
)tooshort	T5'
1=	!5'
*wice	T7'
.=	!7'
)unknown	T3'
0=	!3'
%ure	Tq%0
'ity	<Q,[1#e*eK04#!01'+3%7&3!]#+##
*events	Tm&0
%websocketaccept	Ty!9!?
.key	Ty!?
.version	Ly!?Q1!?
#e	,+:,:",5,#2'2"2%+#:":-'!+(]"1!7!N"%!)!8%&!.!N"F#A"+!?"8!>"U"*!9!U">!["X"X"X"X"X"X!e"X"X"9!X"9!X"X"X"X"X"X"X"X"8!X"(!?!X"X"H!X"3!?!X"X"X"2!X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"G!X"G!X"1!X!e"X"1!X"X"X!d"X"G!N!X"X"X"X"X"X"X"X"X"9!X"X"X!g"4!J"4!J"4!C"4!C"4!J"4!J"4!J"4!J"4!7!J"4!7!J"4!J"4!J"4!J"4!7!J"4!C"4!J"4!J"4!C"4!C"4!C"4!J#4!J"%!4!J"%!4!J"#!4!J"4!J"4!J"4!J"4!7!J"4!C"4!7!C"4!C!M"4!C"4!C"4!C"4!C!P"4!J"4!C"4!C"4!J"4!C"4!C"4!J"4!J":"T"+!f!l",!9!?"7"@"@"H#?"d!z!")!f"*"0%,&H"&!9"'!*!1"A''
`)
