sitegenSearch("wc1876fbb-14",`!application	0k!1"-!]'8"#!+!O%,#1!8"G"3!G!n"?!G"e%>"A!G"@"A%?#>">#@%?"?%?"?"@"@"@"@!l"A!u"@!e"A!G"G"@"@"@"@"@"?!e"@"A!H!f#@%@"@"?!e"G#@"@%@"@"@!F"@"@!G"?#?&%!7"?"%!*!1"&!P"&!*!7"&!7"&!0"0!7#T%%"0+#!7!>+7#0#1"9&>%*!>">.1
-json	Tc#e
-s	<n!X"e#+0e5G&l!s,21n#F17(1&1
'ed	Pi",8,
(s	Dm!*^O%9"G#2
&y	Ht!^_!,"9D7
'ing	Ti"G
%roval	Tb"2
(ed	Tz#+
%s	L_%7J*+'!C
#ril	Py![M&!+!2
#t	Po&-#%
%get	To&,
"rc	Pn%&!*!O"&!*!O
%gis	Pn%&!*!O"&!*!O
%hive	D":#,/:l!?+1&1
)s	Tp%1
`)
