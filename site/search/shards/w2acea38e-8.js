sitegenSearch("w2acea38e-8",`!andsomehalftruths=	!r!t
%then=	!q&A
#ew	@s!0)e3N%1"Nb"9&]#0)+
#image=	!m&,
#notations	Ts!0
&unce	Hn"e/G=1d!@
*d	Dc"1-*/2C1-0
*ment	Tg&)
*s	Hx!+-9&83A
#onymous	Ts%0
%penapidocument=	!q&:
%ther	,%,&3&3(:&:&,#+#'!+":#:":"+!3!9*3%'"'%,"'''!,#'"+%,(,#;!U"@#8!>"]!e#u"8%0"+!?!h"8!G!l"#!e"9#e#2!9!F&N(&"%!G"1"2"%!2!e"%!e"A#3"%!,!:#2"G"f"2(e%,!G%,#O"e",!1#1"&!1!9#,"2(,!?!l"2",!N"%!3!:"3!9!O#e"2!A"9!m#7#1"%(:!T%+%7"*!O*#!7#%!1"0"1#7"O%1+7#H"2!9!]"N!^"0!7#1!@#)!2!8":"8!^!d"9"2!B"8",!C!M">"+!@#E%1!H"O
)machine=	!w&A
)s	Tq%0
`)
