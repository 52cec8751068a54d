sitegenSearch("wbba67206-3",`!onequestion=	!k!,
%s	8I,.::@"%*9(G,G'F*&&9&+*G-N.801'%)*@0!8"L"0#%'*"1
%time	Tm"e
%wayrelation	TU'
0=	!U'
#hosts=	!v&m
#line	Tl%0
%oad	Tv%>
%y	,#,#,%:"3%9%*/,#-#,"3"+',",),%+"9,:&,":'+"s#,!2!f")!:!T"F!f!l"1!?!L"Z"#"%"9!f!o"7!?"#!>!f"#!2!^"0!;"8"A!G!O"I!e",!O",!H!O"&!G"G!N"2!9!G"9!G"2!G!N#2"9!A!N"9#9#F"8!G":!N"-!F",!3!9"A"8!G"2!9!N"G!O#2"2!H!O"e"2!9!@"A!G!P"2!e"O"F!O"G!O"%"-!O#O%,!f"2"e"9!G"1!O"G#,"&!G!O"d"I!d"2!G"%!N!e"f!m"%!9!O"P"%!3!9#2!I"G"e"?"3#*"8&9"0!7!U"1!7)*!8'T"##0"%#1%7"M"1"M&8"1!7%7"1!8&#"e!r"l!z#!{'"9!?!H#O"]#%!)"8"r!z!!x"#2"0!8"#!M">#S%+!V#:!H!O"O
&ifcached	Pn!Ti!2
#to	T%,
"o	T{!?
"paque	Pq!Z<:
(redirect	Tl"8
#en	0":P:0:-H%*!@%-&#"s"0"1!m#G'?"d&?&8"d"G*9"G"9!l%9"2"G/A',!2"d&F)G**"7"%!1!T&1'M"8&0"*!U&+(M"M,1!7%"!A!z%&9!T#&!<"?"U!x""3&+#S!]!z."V#H
&api	Dy!mu"z%&T#&!<"?
&document	Ti#>
`)
