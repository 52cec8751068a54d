sitegenSearch("w2acea38e-12",`!application	0i!1"-!]'8"#!+!O%,#1!8"G"@!_"?!G"e%>"A!G"@"A%?#>">#@%?"?%?"?"@"@"@"@!l"A!u"@!e"A!G"G"@"@"@"@"@"?!e"@"A!H!f#@%@"@"?!e"G#@"@%@"@"@!F"@"@!F"?#?&%!7"?"%!*!1"&!P"&!*!7"&!7"&!0"0!7#T%%"0+#!7!>+7#0#1"9&>%)!>">.1
-json	Ta#e
-s	<l!X"]#+0e5G&l!s,21n#F17(1&1
'ed	Lg",8,
(s	Dk!*^O%9"G#2
&y	Hr!^_!,"9D7
'ing	Tg"G
%roval	T_"2
(ed	Tx#+
%s	L}#7J)+'!C
#ril	Td#&!+!2
#t	Lm&-#%
%get	Tm&,
"rc	Ll%&!*!O"&!*!O
%gis	Ll%&!*!O"&!*!O
%hive	D":#,w!?+1&1
)s	Tn%1
`)
