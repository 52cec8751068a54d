sitegenSearch("w92177d40-8",`!andsomehalftruths=	!n!t
%then=	!m&A
#ew	@o!0)e3N%1"Nb"9&]#0)+
#image=	!i&,
#notations	To!0
&unce	Hj"e/G=1d!@
*d	D~!1-*/2C1-0
*ment	Tc&)
*s	Ht!+-9&83A
#onymous	To%0
%penapidocument=	!m&:
%ther	,%,&3&3(:&:&,#+#'!+":#:":"3!9*3%'"'%'%'!,#'"+%,',#;!U"@#8!>"]!e#u"8%0"+!?!h"8!G!l"#!e"9#e#2!9!F&N(&"%!G"1"2"%!2!e"%!e"A#3"%!,!:#2"G"f"2(e%,!G%+#O"e",!1#1"&!1!9#,"2(,!?!l"2",!N"%!3!:"3!9!O#e"2!A"9!m#7#1"%(:!T%*%7"*!O*#!7#%!1"0"1#7"O%1+7#H"2!9!^"M!^"0!7#1!@#2":"8!^!d"9"2!B"8",!C!N">"+!@#E%1!H"O
)machine=	!s&A
)s	Tm%0
`)
