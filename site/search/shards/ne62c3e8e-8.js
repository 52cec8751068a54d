sitegenSearch("ne62c3e8e-8",`!fresh ones	Ra#H
(time	Rh"O
)oken	Jh%:':
)rue	R91
'ness 301	Rr!V
,a	Fe"O(O(O;O
-llows	R{!O
-nd	Fg!,4O4O.O
-s	Rc#O
,decides	Re"O
,makes	Rz!O
,no	R}"O
,out	Rg"O
,public	Rg!:
,rfc	>g"O)O#O%O(O"O)O#O#O)O#O
,the	Rg!,
-o	R~"O
,would	Ba"O5O"O"O(O
#iendlier than	Ry%:
)y page	Rn#m
#o are	Rs#3
%m 1	Jj&,'f
(00	Rb&,
*0	Ff!%':|!&8:
'200	R}!H
*0	Rt#&
)12	Ru#f
*5	Rn%&
)20	Ro#?
+0101	Ro#?
*6	Jt!?N?
+0101	Rt!?
+1210	Rb#?
'3.13	Rj!3
(07	Rr!3
'400	Rb#H
(29	Jj#:V:
'526	Re%3
'a	2(:^A"H't"A,H#&&H"H+H"H"H",!f":'H!m"v"V(:'H%H,V#f":"O#3':,:'3-,!3/3!:%,"&',"1&&%3)C!^%&!:
(n	:e!O(&!:#:-O4f6&!m&A0:)Q,V83'&9&
)d	Rm!%
)other	Bf!A-:!m]?#,(mCO
)ything	Rc&:
(pi	>w#&2&"&#&6&"&"&"&"&
'before	Ro%:
)hind	Rt&A
)ing	Jj&3/A
(oth	Rh#V
(uild	Ri&*
'cdn	>}#&"&"&"&"&"&"&"&"&
(f	R~#:
)connectingip	R~#:
(lient	Rq%&
)oud	Rx%3
,flare	Jp"HR&
`)
