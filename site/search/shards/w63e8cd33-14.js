sitegenSearch("w63e8cd33-14",`!caches	4K4@7!G!Q&R#%"+!Q!s#'!1!8"X"*"#&O#G!e"N'N"G#N"O#N"1!N#O"O+A%N"O!V#O!V#V%O)O#O"O"N!V%O"G!l"N%O%O%8^)
(=	!o!O
&ing	0,2!;"4!9"3"2"4*4!:"2"2"2+4G'!e('!3"N##"U"V#Q"Q"Q"Q!W"Q"Q!V"Q"Q"Q!V"Q"Q"Q!W"R"Q"Q!W"Q!W"Q!V"Q"Q"Q!W"Q"Q"Q!V"Q!V"Q"Q"Q"Q"R"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"R!V"Q"Q"Q"Q"Q"Q"Q"Q"R"Q"R"Q"Q"Q"Q"Q!W"Q"Q"Q"Q!W3G'&=:!^&#&T-*
)bystatuscode=	!k!'
)md	LD3i%9![
#data	Ts%>
%dy	Lk&f''!6
'=	!p&3
#fe	L"3x#G!g
#lendar	Lk%U/7
%l	4i!2!F"0!:%2!]"&)8"O!e"s*9#?)d(G%G"2!>!f"2!?#9!e*,!2"9"e)g"h%d)2!e40)8'0&1+[%1"0)z&"?"G"O%)+S
&81flac	Ts">
&ed	87,*-!3A3"3&3(7(%6+#,(*%91A&N*2*+#e#1;0%83*"#*)&1(:#1
'r	4i!#!-")"9"@"8%F#3"7">",!s#2%G&2"d39!V"2!O","3!F!h"2"3!G"G#9",!H!e&W*G"1!G!e"1!9"e#%!,!3%A!G!k%2!g(2,72708(*
(s	<i!^)#","f"+!9!?#&!,!<)G%9'e.G"2!e"2"e9G!O!d(e+*!7#ML,
&ing	Hc"9,H8G5G
`)
