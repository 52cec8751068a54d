sitegenSearch("n296cacc9-13",`!endpoint cannot	Rq"3
,hanges	Rb"H
+does	Jq"363
+exists	Jv"3p!,
+faster	R_&:
+made	Rv"O
-y	Rv"O
+needs	Rr"3
+of	Rw!t
-f	Re&&
,r	Ra%3
+that	Jt"H.3
+wants	Ra#f
-s	Ra%3
*s and	Rp!O
,in	Rt"f
,that	Ji"3)3
%region name	R;:
,setup	Rs&t
%s 408	Rv&:
'a	Jv&A#:
(n	Rs&{"
)d	Ro!m
(re	R~&:
(t	Js&:!V(A
'both	Ry"3
(y	Rl%:
'here	J|%:":
'in	>P,;O)HF:>3XV!t*O#,
)side	Re%:
(t	Jx!Od!,QA
'no	Rz!H
'of	Rs&:
(r	Jg!,t#A
'rfc	Ro!V
'streams	Rg&3
'the	BZ:0H#O6H=A{!3
)is	Rj!^
(ls	Jv!H4Hv!3
(oo	Ra',
'under	R],
'where	Jk&3*{"
(ith	:),4:",R%.H)&!,,H':j!333!H!O,O(H
#gb or	Rz&^
%ine may	Rn#,
(s forgive	Rr#:
*googles	Rr#m
*have	Rr":
*may	Rj"H
*what	Rl&,
,ich	R8,
+ith	Rz&V
%lish endings	Rx&3
*text	R',
*under	Rg&,
,til	Rl&,
*would	Ru#A
#hance your	Jg&(!3!?!X"(!?
)yourcalm is	Rg&3
#large anything	Rz%:
#ough and	R~"3
*pache	Ro#m
`)
