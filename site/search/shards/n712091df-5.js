sitegenSearch("n712091df-5",`!cache stores	Ru!O
)witched	Je"f%f
(takes	Rg!,
)hat	Bg!3"V<O':DO
*e	Fk!O>OH3
)o	J}!O@O
(use	Rn#O
(valid	Jg!Oh!O
(what	R_&:
)ill	Rx"O
)ould	Jg!:e!O
'able a	Fy!O4O?O
-t	Jz!O3O
,by	Fa#O&O'O
,count	Rt&*
,explicit	2z!&"&%&#&"&"&%&"&"&"&"&"&#&"&"&"&%&"&"&"&#&"&"&#&"&"&"&"&"&"&"&"&"&'&#&"&"&"&"&"&"&"&
,facet	Rf&"
,heuristic	:y!&%&"&#&&&"&)&'&"&'&&&0&#&A%
,in	Rv"O
.terim	Bt!&"&"&"&"&
,never	Bg#&"&"&.&_!3!A
,only	Ry!O
-r	Rg!,
,rfc	>z!O%O#O'O/O#O"O"O"O"O%O
,such	Rr"O
,type	Rf&"
,unless	Rn"O
-ses	Rg!3
,value	Ro&?
,which	Rc#O
-ithout	Rq"O
'control and	Fc"O%O#3
/content	Fh!:*:9&!3s"3
6location	Fh!:*:9&!3
6type	Ry&3
/decides	Rr!V
/e	R_"3
0tag	R_"3
/from	Rg!O
/max	B:1M?7?)?"?(O.?
2age	B:1M?7?)?"?(O.?
/no	6e!1#^'*.?!O%O"3(?%?'?%?!O"?)O'?'?&?(?"?#?!m%?"?%?9:!?C[
1cache	Fg!^POW?C[
`)
