sitegenSearch("w6d56caef-5",`!should	0.:F:-:%:#:%:&@!Q!o#7"1!<!T"2!W"G!a"+!N"3!^#9"Q!U">!M"&!4"9"f!}!!}"":&O"2"9!G!h"h"9"h"%!,!3"1"G%%!G"2!F"+!e"N#&!1"?"2"G!g"2!O"9!e#9!h"h!s#2"O!e"9",!N!h#9"9"2!G#1"1"9'g"1!9#2",!h","%!3"2!G!h%h!o"2!9!G",!3!O#g#8"%!1!9%%"@'7(8"8"7'##0"W&8#7%M#8#7'*!8%,!:/8'##V#O9'
(4xxerrorscountagainstavailability=	!u!O
(acallerwithoutaccessget403or404=	!v"f
*lientretryaftera500=	!q#f
)duplicatebe409or422=	!|"f
)nexpiredtokenreturn401or403=	!k!m
*overloadedserviceanswer503or429=	!t#f
)postanswer200or201=	!a"f
)searchwithoutresultsanswer404or200=	!w"f
(deleteanswerwith204or200=	!d"f
(ianswer424whenanapithaticallisdown=	!j#f
)send413or507whenafiledoesnotfit=	!x#f
)use301or308forapermanentredirect=	!r"f
)write404oraconstant=	!p!^
(myapisend440whenasessionexpires=	!u%V
(putreturn200201or204=	!y!{!
`)
