sitegenSearch("wc1876fbb-10",`!andsomehalftruths=	!t!t
%then=	!s&A
#ew	@u!0)f3N%2"Nb"9&]#0)+
#image=	!o&,
#notations	Tu!1
&unce	Do!L,e8e/G=1d!@
*d	De"2-*/2C1-0
*ment	Ti&*
*s	Hz!+-9&83A
#onymous	Tu%0
%penapidocument=	!s&:
%ther	,%,&3&3):&:&,#+#'!+":#:":"+!3!9*3%'"'%,"'''!,#'",%,(,#'!+";!U"@"H"8!>"e!l#Z!}!"8%0"+!?!h"8!G!l"#!e"1!@![#e#2!9!F&N(&"&!G"1"2"&!2!e"%!e"A#3"%!,!:#2"G"f"2(e%,!G%,#O"e",!1"2"1"&!1!9#,"2(,!?!l"2",!N"%!3!:"3!9!O#e"2!A"9!m#7#1"%(:!T%+%7"*!O*#!7#%!1"0"1#7"O%1+7#H!N"2!9!^"N!^"0!7"1"1!@#)!2!8":"8!^!z#"9"2!B"8",!C!M">"+!@#E%1!H"O
)machine=	!y&A
)s	Py![{!0
`)
