sitegenSearch("w9c8ee4ac-13",`!hour	@i!:*7Y2&1#A&G'121
&s	@g!#Le(?%>/?)l+170
%se	Ll#2!Go!+!8!>!M
#w	("<"<"<"<"<"<"<"<"<"<"<"2!<"2!<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"+!<"<"<"<"<"<"<"<"<"<"<"<"'!^"""'!2!_"'!F"'!C!H"&!Q"@"'!F",!3#0#'!8!s"'!X!o#2"+"e"F"+!G"A#:!G"9!N%N&1"V!g"W"V!g#1"*#N!V"O","%!2!A#N!u%,",#V"%!2!h",#V!h#9!V"h"G%g#1#2!V!h"-"g&9!n",!9"g"8&G#%"%"%"%"%"%"%"%"%"%"%!W"%!W"%"%!W"%"%"#!W"%!O"%"%!*"%!*"#"#!7"%"%"#"%"%"%"%"%"%"%!P"%!O"%"%"%"%"%"%"%!G"%"%"#"%"-#,!?!f"'!U#'!.!X"N"&#B"2"]!m"'"'!<"'"'!.!<"*"'!z(!{2"3!:!^#1"Q"1"O"'
%doifix400norequiredsslcertificatewassent=	!z%O
.thesslcertificateerror=	!y%O
,11lengthrequired=	!z"f
+a428preconditionrequired=	!i#f
,502badgatewayfromnginx=	!o#m
.4gatewaytimeoutfromnginx=	!q#f
+cloudflareerror523=	!c%V
<6=	!f%V
+invalidtokeninarcgis=	!j%O
`)
