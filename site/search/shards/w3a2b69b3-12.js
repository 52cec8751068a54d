sitegenSearch("w3a2b69b3-12",`!application	0g!1"-!]'8"#!+!O%,#1!8"G"@!_"?!G"e%>"A!G"@"A%?#>">#@%?"?%?"?"@"@"@"@!l"A!u"@!e"A!G"G"@"@"@"@"@"?!e"@"A!H!f#@%@"@"?!e"G#@"@%@"@"@!F"@"@!F"?#?&%!7"?"%!*!1"&!P"&!*!7"&!7"&!0"0!7#T%%"0+#!7!>+7#0#1"9&>%)!>">.1
-json	T~"e
-s	<j!X"]#+0e5G&l!s,21n#F17(1&1
'ed	Le",8,
(s	Di!*^O%9"G#2
&y	Hp!^_!,"9D7
'ing	Te"G
%roval	T}!2
(ed	Tv#+
%s	H{#7J)+'!C
#ril	Tb#&!+!2
#t	Lk&-#%
%get	Tk&,
"rc	Lj%&!*!O"&!*!O
%gis	Lj%&!*!O"&!*!O
%hive	D":#,u!?+1&1
)s	Tl%1
`)
