sitegenSearch("wdea40764-15",`!documentation	8r!1'8!^!s#*!N*9'e&?,,!2"e)e*m)e"d7%"%"%"%"%"%"%#%"#!)!17%#%'*,%
*cookie	Tv%>
*ed	DH'OLt"@)T#%
*s	Lr!^{!T+*
&saurus	Ts&)
#es	,%,#:''!,&,",!:%'(,",#'"')2";%,#'"'%,%'"-#+&3#+!:#,"'"-!:","'"'",!:"'"+%'"u"+!a!h"#!A!g")!@"%!5!n"%!_!h"H!v!z!"#!8#H!N#?!M!^"C!u"@!h#h"g"g"F!e"1!8#9"9!N"G"N#g#+"9!N","9!A!f"G!N!g#,!h"9#8!O!e",!9"-!2!:"2!9"3"e!n",!2!A"&!,!e"G!O"9!O!h"9!G!e"&","9!e"%!9!O":!O!h",!2!O"%",!3!g":!A#-!?!e"3!9!h"9"1"3!h"9!I";#,"2!:!h"e!k",!g!n"H!e"G#%!-!e"2"1!9!g#8"f%%"7!O#7%T"1#7"%"%!0!7"@#W"*"O#V#+!W!_"%!*"0"0(%"*!M#O"@"0!T"3!7%W&*!7","*!]!e":!H!["N![#3!:!G"P!T!d":!A")"9"#!1!N")!?"%!9#8!L"+!0")!4!I"1!O"7!@!E#.!O".!1!J",!1!O".!1!X
&419meanauthenticationtimeout=	!s%^
&a102keepaslowrequestfromtimingout=	!|!f
'302harmthesearchrankingofapage=	!l"f
'ratelimitedrequestcountagainstthelimit=	!w!t
`)
