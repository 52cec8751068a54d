sitegenSearch("w853787c9-9",`!matters	@l!>"#,*(F%O22)N;NM8CH#C
#x	8;2R*!8!@)N!r%?!L"G!m(?"?!N#N"?%?&>!O"B!N!d"O#?!F!N%P"N'N"N'?!O%8!?!g'O*O":!d">h!]
%age	8;2R,!9!@)N!r-?!N#N"?%?&>!O"B!N!d"O#?!F!N%P"N&O"N"N'?!O*O*O"d">h!]
%bytes	Ta#?
%headersize	To#9
%redirs	Tx!G!m
'questheaderskb	To#9
'tries	Tw!L
%size	T~!?
#y	,#,#,#-&,"*"+(:+,(+(,(,",%+"*"+%,#,1+!s")!9!N"'!5!;")!8!>"%!;!h"8!I"8!Z!z!"1!F!O":"9!A!H#'!:!f"9!J!U",!@!o"2!8!z""&!2!:"2#,!:"+!1!H"A!O!h"9!N!e"&!+!N",!2!P"9!N!e"2";!G!N"2!g#9!G!P":"%!2!N"&!+!G"H"1!A!N"9!O"&"3!8!P",!:!O"G!O"2!9"O!f!m"'!3!9"O!e"2!N!e"+"2!V!g"9!O#9!G!O"+!9!G"9!G!O"-!?!e"h#G"2!9!O"O",!9!N",",!G"e"1!9!G"O#,!2!A"-!2"+!9!O"%!e"G!N!g":!?!F",!H"-!9!B"8"+!O#+!1!e"2"H#1"*#1#7"7"T%%!0!7#T"8"2"U"1"%!1#1!8"##*!0%8#*!8"2%M"0#1"9"7"8#*(]"F!U!z"#0"U&2"O!U!{#")!N"1!N"0"L"3")"A!s%O"&!-!1"1"1!A7'
%anapiansweranerrorwith200=	!_"f
`)
