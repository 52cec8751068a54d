sitegenSearch("n7452e036-12",`!cache sends	Rm!V
*rve	Rm!O
)pread	Rp#H
)tatus	Nm!V&O
*eps	Rn":
*ores	R{!O
)witched	Nk"f%f
(takes	Rm!,
)hat	Bm!3!H"V<O':DO
*e	Jq!O>OH3
)o	Nd"O@O
(use	Rt#O
(valid	Nm!Vh!O
(what	Rf&:
)ill	R~"O
)ould	Nm!:e!O
'able a	J_"O4O?O
-t	Na"O3O
,by	Jg#O&O'O
,count	R{&*
,explicit	2a"&"&%&#&"&"&%&"&"&"&"&"&#&"&"&"&%&"&"&"&#&"&"&#&"&"&"&"&"&"&"&"&"&'&#&"&"&"&"&"&"&"&
,facet	Rl&"
,heuristic	:_"&%&"&#&&&"&)&'&"&'&&&0&#&A%
,in	R|"O
.terim	Bz!&"&"&"&"&
,never	Bm#&"&"&.&a!3!A
,only	R_"O
-r	Rm!,
,rfc	>a"O%O#O'O/O#O"O"O"O"O%O
,such	Rx"O
,type	Rl&"
,unless	Rt"O
-ses	Rm!3
,value	Rv&?
,which	Ri#O
-ithout	Rw"O
'control and	Ji"O%O#3
/content	Fn!:*:9&!3t"3
6location	Jn!:*:9&!3
6type	Ra'3
/decides	Rx!V
/e	Rf"3
0tag	Rf"3
/from	Rm!V
/max	B;1R?7?)?"?(O.?
2age	B;1R?7?)?"?(O.?
`)
