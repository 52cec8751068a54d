sitegenSearch("w312a9038-3",`!net	0O4A&!-!3)L"0#&"&"&"&"&"&"&"&"%"&"%"%"&"&"&"%"%"&"%"%"&"&!;"%"&"%"&"&"&"&"%"%"%!9"%"&"&"%"%"%"%"%"%"&!f"&"%"%"&"&"&!?"&"&"%"%"%!>"%"&"%"%"%"%"&"&"&"&"%!@-9'8"#(#!]00#7
%lify	Pr&'!J&T
)andcloudflarepages=	!r&H
%scape	Tp"*
%work	4O2<@"9!e#%!T"8#2!N!U'H"L&91d%8","G"f'2!F&3!:"2!G!e)e&9'e#H"d.(!,!n"1%M"7'7!T"%!2!92%,M#'!*"'"T)z&2>"#"I"O
)authenticationrequired	T{#'
?=	!{#'
)connecttimeouterror=	!e&'
)readtimeouterror=	!d&'
)s	Tu!7
#utral	T|"F
#ver	0-*(9+,)+&+":-',3#,%2(+"F!U")!G!e"'!2!E"8"%!2!8"G"7!Z%r",!0!7"#!8!@"*!s"#"8!e!z"#e#O"O"N#&%G"1"9"G&8!N#1!F!h"1"?#2%9"O!e"H%9%H"O"G"G'2%G","9#&!G"%"%#e"1"F&9&%!g*7"7+8&#%*#%&@%M%7"7(T%!!z!"0"U![#1%8#d!r"T"A!N"9"#!L"1!@'1#*"1
'theless	Pu"fk!*
`)
