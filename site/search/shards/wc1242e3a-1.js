sitegenSearch("wc1242e3a-1",`!hotels	T{#,
#ur	@m!:*7&eU2&1#A&G'121
&s	@k!#Le(?%?/?)l+170
%se	Pp#2!Go!+!8!>!M
#w	("<"<"<"<"<"<"<"<"<"<"<"2!<"2!<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"+!<"<"<"<"<"<"<"<"<"<"<"<"<"<"'!^"""'!2!g"'!F"'!C!H"&!Q"@"'!F",!3#0#'!8!s"'!X!o#2"+"f"F"+!G"A#:!G"9!N%N&1"W!g"W"V!g#1"*#N!W"O","&!2!A#N!u%,",#V"%!2!h",#V!h#9!V"h"G%g#1#2!V!h"-"g&9!n",!9"g"8&G#%"%"%"%"%"%"%"%"%"%"%!W"%!W"%"%!W"%"%"#!W"%!O"%"%!*"%!*"#"#!7"%"%"#"%"%"%"%"%"%"%!P"%!O"%"%"%"%"%"%"%!G"%"%"#"%"-#-!?!f"'!U#'!.!X"N"'#B"2"]!m"'"'!<"'"'!.!<"*"'!z(!{3"3!:!^#1"Q"1"O"'
%doifix400norequiredsslcertificatewassent=	!~%O
.thesslcertificateerror=	!}%O
,11lengthrequired=	!~"f
+a428preconditionrequired=	!m#f
,502badgatewayfromnginx=	!s#m
.4gatewaytimeoutfromnginx=	!u#f
+cloudflareerror523=	!g%V
`)
