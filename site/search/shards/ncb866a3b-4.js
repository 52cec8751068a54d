sitegenSearch("ncb866a3b-4",`!free with	Rm&A
%quent 1016	Rl%3
+449s	Rv%:
+cause	Ns"HDH
*ly asked	Rs'(
%sh again	Rn":
(ones	Rg#H
(time	Rn"O
)oken	Nn%:':
)rue	R:1
'ness 301	Rx!V
,a	Fk"O(O(O;O
-llows	Rb"O
-nd	Fm!,4O4O.O
-s	Ri#O
,decides	Rk"O
,makes	Ra"O
,no	Rd#O
,out	Rm"O
,public	Rm!:
,rfc	>m"O)O#O%O(O"O)O#O#O)O#O
,the	Rm!,
-o	Re#O
,would	Bg"O5O"O"O(O
#iendlier than	R_&:
)y page	Rt#m
#o are	Ry#3
%m 1	Np&,'f
(00	Rh&,
*0	Fl!%':|!&8:
'200	Rd"H
*0	Rz#&
)12	R{#f
*5	Rt%&
)20	Ru#?
+0101	Ru#?
*6	Nz!?N?
+0101	Rz!?
+1210	Rh#?
'3.13	Rp!3
'400	Rh#H
(29	Np#:V:
'526	Rk%3
'a	2(:e!A"H'{!"A,H#&&H"H+H"H"H",!f":'H!m"v"V(:'H%H,V#f":"O#3':,:'3-,!3/3!:%,"&',"1&&%3)C!^%&!:
(n	:k!O(&!:#:-O4f6&!m&A0:)Q,V83'&9&
)d	Rs!%
)other	>j!,#A"H,:!m#3Z?#,(mCO
)ything	Ri&:
(pi	>}#&2&"&#&6&"&"&"&"&
'before	Ru%:
)hind	Rz&A
)ing	Np&3/A
(oth	Rn#V
(uild	Ro&*
`)
