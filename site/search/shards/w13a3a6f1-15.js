sitegenSearch("w13a3a6f1-15",`!whatshouldclientandserverdoabouta429=	!l#f
&theclientdoes=	!u!A
)outputis=	!o&^
)serversends=	!u!,
'ocount=	!s!,
(putinforwhichcode=	!p!H
(sendwithwhichcode=	!k!:
'ravelsalong=	!v!A
&was306switchproxy=	!n"f
#en	,++(,&:*+*:":%,(,"+%+&,2'!F!a">!G!e"#!G!N">!T%##+"3"2!N#&!@!m"A"#!+!A"5!8"5!H"5"5!A!f"5"5"5!G"5!G!h"5!9"5"5!g"5!e"5"5"5"5!8"5!N!d"5!G"5!N"5"5!9"5!9"5!8!e"5"5!G!e"5!f",!5"5!O"5"5!g"5!9"5!9!g"5!:"5!N"5"5!9!f"5"5!8!O"5!:"5"5!9"5!9!V"5"5!9!e"5"5"5!g"5"5!G"5"5!G!d"5!9"5!G"5!N!k"5!9"5",!5!G"5!F"5!8"5"5!g"5!e"5"5!9!f"4"5"4"5"4"4"5"5"4!V"4"4"4"4"4"4"4"4"5"4"4"%!5"&"4"4"&!5!W"5"4"5"4"4!7"4"4"4"5"4!7"4"4!7"4"4"*!4!8"4"4"5")!4"%!4!7"'!-"r#+"7%9%3!d!x"")!?"'!5!H",!5!8"G!U"0"%!9"S!{#"##H"+"H"V
&401suddenlyrises=	!i!^
&ever	Lo"1}!?.L
&shouldiuse202accepted=	!_"f
'omethingislost=	!u&3
&tosendit	Ts&1
`)
