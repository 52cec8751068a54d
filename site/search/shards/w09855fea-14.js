sitegenSearch("w09855fea-14",`!caches	4K4<7!G!Q&R#%"+!Q!s#'!1!8"X"*"#&O#G!e"N'N"G#N"O#N"1!M#O"O+A%N"O!V#O!V#V%O)O#O"O"N!V%O"G!l"N%O%O%8^)
(=	!k!O
&ing	,,2!;"4!9"3"2"4*4!:"2"2"2+4C'!e('!3"N##"U"V#Q"Q"Q"Q!W"Q"Q!V"Q"Q"Q!V"Q"Q"Q!W"R"Q"Q!W"Q!W"Q!V"Q"Q"Q!W"Q"Q"Q!V"Q!V"Q"Q"Q"Q"R"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"R!V"Q"Q"Q"Q"Q"Q"Q"Q"R"Q"R"Q"Q"Q"Q"Q!W"Q"Q"Q"Q!W3G'&=:!^&#&T-*
)bystatuscode=	!g!'
)md	LD3e%9![
#data	To%>
%dy	Lg&f''!6
'=	!l&3
#fe	L"3t#G!g
#lendar	Lg%U/7
%l	4e!2!F"0!:%2!]"&)8"O!e"s*9#?)d(G%G"2!>!f"2!?#9!e*,!2"9"e)g"h%d)2!e40)8'0&1+[%1"0)z&"?"G"O.L
&81flac	To">
&ed	87,*-!3>3"3%3(7(%6+#+(*%91A&N*2*+#e#1;0%83*"#*)&1(:#1
'r	4e!#!-")"9"@"8%F#2"7">",!s#2%G&2"d39!V"2!O","3!F!h"2"3!G"G#9",!H!e&W*G"1!G!e"1!9"e#%!,!3%A!G!k%2!g(2,72708(*
(s	8e!^)#","f"+!9!?#&!,!<)G%9'e.G"2!e"2"e9G!O!d(e+*!7#ML,
&ing	H~!9,H8G5G
`)
