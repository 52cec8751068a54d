sitegenSearch("w71247874-1",`!cachecontrol	4;2P1#@!V!h"8&)#U#8#U&O#>!O"?!N#N"2!?%1!?%?!N">"?"?!N#%!2!?%?!O%?!O">)N"?&?'?&?#O%>"?">#?!l#O"?"?%>97!>'>?^,1
'd	@m!1"T1P1N,N'N:297
's	4L4A7!M!X&R#%"+!Q!s#'!1!8"X"*"#&O#G!e"N'N"G#N"O#N"1!N#O"O+A%N"O!V#O!V#V%O)O#O"O"N!W%O"G!l"N%O%O%8^)
(=	!q!O
(tatus	Pm!T&N
&ing	0,2!;"4!9"4"2"4+4!:"2"2"2+4H'!l('!3"N##"U"V#Q"Q"Q"Q!W"Q"Q!V"Q"Q"Q!W"Q"Q"Q!W"R"Q"Q!W"Q!W"Q!W"Q"Q"Q!W"Q"Q"Q!V"Q!W"Q"Q"Q"Q"R"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"Q"R!V"Q"Q"Q"Q"Q"Q"Q"Q"R"Q"R"Q"Q"Q"Q"Q!W"Q"Q"Q"Q!W3G'&=:!^&#&T-*
)bystatuscode=	!m!'
)md	PE3j%9![
#data	Tu%>
%dy	Pm&f''!6
'=	!r&3
#fe	P"3z#G!g
#lendar	Pm%U/7
%l	4k!2!F"0!:%2!e"&"Z(8"O!e"z"*9#?)d(G%G"2!>!f"2!?#9!e*,!2"8"e)g"h%d)2!e40)8'0&1+[%1"0)z&"?"G"O%)+S
&81flac	Tu">
&ed	88,*-!3A3"3&3)7(%6+#,(*%:1A&N*2*+#e#1;0%83*"#%2')&1(:#1
`)
