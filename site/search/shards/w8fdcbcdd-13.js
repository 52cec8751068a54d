sitegenSearch("w8fdcbcdd-13",`!hour	@k!:*7Y2&1#A&G'121
&s	@i!#Le(?%>/?)l+170
%se	Ln#2!Go!+!8!>!M
#w	("<"<"<"<"<"<"<"<"<"<"<"2!<"2!<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"+!<"<"<"<"<"<"<"<"<"<"<"<"<"'!^"""'!2!_"'!F"'!C!H"&!Q"@"'!F",!3#0#'!8!s"'!X!o#2"+"e"F"+!G"A#:!G"9!N%N&1"V!g"W"V!g#1"*#N!V"O","%!2!A#N!u%,",#V"%!2!h",#V!h#9!V"h"G%g#1#2!V!h"-"g&9!n",!9"g"8&G#%"%"%"%"%"%"%"%"%"%"%!W"%!W"%"%!W"%"%"#!W"%!O"%"%!*"%!*"#"#!7"%"%"#"%"%"%"%"%"%"%!P"%!O"%"%"%"%"%"%"%!G"%"%"#"%"-#,!?!f"'!U#'!.!X"N"&#B"2"]!m"'"'!<"'"'!.!<"*"'!z(!{2"3!:!^#1"Q"1"O"'
%doifix400norequiredsslcertificatewassent=	!|%O
.thesslcertificateerror=	!{%O
,11lengthrequired=	!|"f
+a428preconditionrequired=	!k#f
,502badgatewayfromnginx=	!q#m
.4gatewaytimeoutfromnginx=	!s#f
+cloudflareerror523=	!e%V
<6=	!h%V
+invalidtokeninarcgis=	!l%O
`)
