sitegenSearch("nb092b41e-8",`!cacheable explicit	2~!&"&%&#&"&"&%&"&"&"&"&"&#&"&"&"&%&"&"&"&#&"&"&#&"&"&"&"&"&"&"&"&"&'&#&"&"&"&"&"&"&"&
,facet	Rj&"
,heuristic	:}!&%&"&#&&&"&)&'&"&'&&&0&#&A%
,in	Rz"O
.terim	Bx!&"&"&"&"&
,never	Bk#&"&"&.&a!3!A
,only	R}!O
-r	Rk!,
,rfc	>~!O%O#O'O/O#O"O"O"O"O%O
,such	Rv"O
,type	Rj&"
,unless	Rr"O
-ses	Rk!3
,value	Rt&?
,which	Rg#O
-ithout	Ru"O
'control and	Jg"O%O#3
/content	Fl!:*:9&!3t"3
6location	Jl!:*:9&!3
6type	R~&3
/decides	Rv!V
/e	Rd"3
0tag	Rd"3
/from	Rk!O
/max	B:1Q?7?)?"?(O.?
2age	B:1Q?7?)?"?(O.?
/no	6i!1#^'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?D[
1cache	Fk!^POW?D[
1store	6i!1)*.?!O%O)?%?'?%?!O"?.?'?&?(?"?#?!m%?"?%?9:
1transform	Ra"3
/of	Rz!O
0n	R}!O
1ly	Rl"H
/private	B}!?(?*?C?I?
0ublic	Rt&[
/says	Rk#O
0hould	Rt#O
/that	Jk!O)V
'd and	Rl!V
*t	Ru"O
)by	J{!O1O
)copy	Jz"OQ:
)is	Rk!3
`)
