sitegenSearch("na7af9c7b-13",`!fresh token	Jl%:':
)rue	R91
'ness 301	Rv!V
,a	Fi"O(O(O;O
-llows	R_"O
-nd	Fk!,4O4O.O
-s	Rg#O
,decides	Ri"O
,makes	R~!O
,no	Rb#O
,out	Rk"O
,public	Rk!:
,rfc	>k"O)O#O%O(O"O)O#O#O)O#O
,the	Rk!,
-o	Rc#O
,would	Be"O5O"O"O(O
#iendlier than	R}%:
)y page	Rr#m
#o are	Rw#3
%m 1	Jn&,'f
(00	Rf&,
*0	Fj!%':|!&8:
'200	Rb"H
*0	Rx#&
)12	Ry#f
*5	Rr%&
)20	Rs#?
+0101	Rs#?
*6	Jx!?N?
+0101	Rx!?
+1210	Rf#?
'3.13	Rn!3
(07	Rv!3
'400	Rf#H
(29	Jn#:V:
'526	Ri%3
'a	2(:c!A"H't"A,H#&&H"H+H"H"H",!f":'H!m"v"V(:'H%H,V#f":"O#3':,:'3-,!3/3!:%,"&',"1&&%3)C!^%&!:
(n	:i!O(&!:#:-O4f6&!m&A0:)Q,V83'&9&
)d	Rq!%
)other	Bj!A-:!m]?#,(mCO
)ything	Rg&:
(pi	>{#&2&"&#&6&"&"&"&"&
'before	Rs%:
)hind	Rx&A
)ing	Jn&3/A
(oth	Rl#V
(uild	Rm&*
'cdn	>b%&"&"&"&"&"&"&"&"&
(f	Rc%:
)connectingip	Rc%:
(lient	Ru%&
)oud	R|%3
,flare	Jt"HR&
`)
