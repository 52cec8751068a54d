sitegenSearch("n56a0a43d-5",`!endpoint fail	Ry!f
-ster	Rb&:
+insists	Ry!^
+made	Rx"O
-y	Rx"O
+needs	Rt"3
+of	Ry!{"
-f	Rg&&
,r	Rc%3
+should	Ry!f
+that	Nv"H.3
+wants	Rc#f
-s	Rc%3
*s and	Rr!O
,in	Rv"f
,that	Nk"3)3
%region name	R<:
,setup	Ru&t
%s 408	Rx&:
'a	Nx&A#:
(n	Ru&{"
)d	Rq!t
(re	Ra':
(t	Nu&:!V(A
'both	R{"3
(y	Rn%:
'here	N~%:":
'in	>2,A,<V)HF:>3XV!t!{!*O#,
)side	Rg%:
(t	Fo!O-Od!,QA
'no	R|!H
'of	Ru&:
(r	Nh!,u#A
'rfc	Rq!V
'streams	Ri&3
'the	B[:1H#O"O5H=A{!3
)is	Rl!^
(ls	Jx!H4Hv!3
(oo	Rc',
'under	R^,
'where	Nm&3*{"
(ith	:),5:",S%.H)&!,,H':j!333!H!O,O(H
#gb or	R|&^
%ine may	Rp#,
(s forgive	Rt#:
*googles	Rt#m
*have	Rt":
*may	Rl"H
*what	Rn&,
,ich	R9,
+ith	R|&V
%lish endings	Rz&3
*text	R',
*under	Ri&,
,til	Rn&,
*would	Rw#A
#hance your	Ni&(!3!?!X"(!?
)yourcalm is	Ri&3
#large anything	R|%:
#ough and	Ra#3
*pache	Rq#m
)footer	Rm&{#
`)
