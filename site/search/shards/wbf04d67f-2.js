sitegenSearch("wbf04d67f-2",`!none	0-+',"+(:0,",&,5,":'A"N"*"%!+!G"s"1!8#l"0!U#>"@"0"&!A"&"'!G"%"(*'"'"&!9!G#F%4!8!f"%"'"%"%#,"%",%%!+(3"G#9"&"&"'"%!G"%"'"'!1!e"&"%"&!2"%"%"%%%!e&&"&"'"'!O"%%1'*-%1*!0/,!B!H"+!?!f"-!A#U#O#H#*"0!8!A":%L!U!z,%1!O"&!1
%idempotent	Tn#%
%sense	Lh!)!Fj!2
#out	Ld%757
#proxy	Tt"f
#r	<>,):/+#'++481+82"9V8:1(8"V!{%%0"3
%esponse=	!u%'
%mal	Do!X9M62PT'7-M
(ly	Ld#9+9
#store	8e!1#;!G!e')#N,>!O"N#N#N'?!N%?!N"M"d%?!O#O"?!O">!O.?!O'?!N&?(?!N">!N#?!N!l%?"?%>!O97
%uchform	Ts"?
(order	Tq"?
`)
