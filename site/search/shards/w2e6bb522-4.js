sitegenSearch("w2e6bb522-4",`!whatittellsyou=	!_'3
&mayberepeated=	!w!H
&shouldclientandserverdoabouta429=	!n#f
&theclientdoes=	!w!A
)outputis=	!q&^
)serversends=	!w!,
'ocount=	!u!,
(putinforwhichcode=	!r!H
(sendwithwhichcode=	!m!:
'ravelsalong=	!x!A
&was306switchproxy=	!p"f
#en	,++(,':*+*:":%,(,"+%*&,3'!F!a">!G!e"#!J!e">!T%#!Z#+"3"2!N#&!@!m"A"#!+!H"5!8"5!H"5"5!A!f"5"5"5!G"5!G!h"5!9"5"5!g"5!e"5"5"5"5!8"5!N!d"5!G"5!N"5"5!9"5!9"5!8!e"5"5!G!e"5!f",!5"5!O"5"5!g"5!9"5!9!g"5!:"5!N"5"5!9!f"5"5!8!O"5!:"5"5!9"5!9!V"5"5!9!e"5"5"5!g"5"5!G"5"5!G!d"5!9"5!G"5!N!k"5!9"5",!5!G"5!G"5!8"5"5!g"5!e"5"5!9!f"4"5"4"5"4"4"5"5"4!V"4"4"4"4"4"4"4"4"5"4"4"%!5"&"4"4"&!5!W"5"4"5"4"4!7"4"4"4"5"4!7"4"4!7"4"4"*!4!8"4"4"5"*!4"%!4!7"'!-"r#+"7%9%3!d!x"")!?"'!5!H",!5!8"G!V"0"%!9"S!{#"##H"+"H"V
&401suddenlyrises=	!k!^
&astoredresponseisused=	!m!H
`)
