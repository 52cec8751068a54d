sitegenSearch("wcbd5ea4b-12",`!application	0e!1"-!]'8"#!+!O%,#1!8"G"@!_"?!G"e%>"A!G"@"A%?#>">#@%?"?%?"?"@"@"@"@!l"A!u"@!e"A!G"G"@"@"@"@"@"?!e"@"A!H!f#@%@"@"?!e"G#@"@%@"@"@!F"@"@!F"?#?&%!7"?"%!*!1"&!P"&!*!7"&!7"&!0"0!7#T%%"0+#!7!>+7#0#1"9&>%)!>">.1
-json	T|"e
-s	<h!X"]#+0e5G&l!s,21n#F17(1&1
'ed	Lc",8,
(s	Dg!*^O%9"G#2
&y	Hn!^_!,"9D7
'ing	Tc"G
%roval	T{!2
(ed	Tt#+
%s	Hy#7J)+'!C
#ril	T_#&!+!2
#t	Li&-#%
%get	Ti&,
"rc	Lh%&!*!O"&!*!O
%gis	Lh%&!*!O"&!*!O
%hive	D":#,s!?+1&1
)s	Tj%1
`)
