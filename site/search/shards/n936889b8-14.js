sitegenSearch("n936889b8-14",`!dashboard it	Ri!:
,that	Rf!A
-reats	Ri!^
,under	Ra%:
+s failures	Ra":
-it	Rr#H
&es and	Rn&:
#ta 1	Re#3!?
'500	Rp!f
'a	Rg!:
(ddress	RQ,
)ministration	Rp"f
(nd	Ff!,#A^3l!,
(pi	Jj%3"&!,
(s	Js!,RH
(t	Re#3
)tribute	Ru&:
(wait	Rh%8
'beside	Je#Hl!A
'centre	Rh%3
(omes	R|!3
'do	Rn%:
'entry	R~!,
(rror	Rh%8
'file	J~"?i!,
+s	BF,&,|#&#%'A+^
'has	Re#:
)ve	Re#:
'in	Rc%:
)to	Jx"f%:
(s	Jn!H:H
(tself	Re#:
'loss	Rf!3
'must	Re#:
'no	R}%&
'on	Jx"3.H
(r	Fk#3"f]^({!
'reaches	Re#3
(fc	F|",*H2:
'saves	Re#,
(sl	Re#H
'that	Js#3O,
)e	Fy!HL3r!O!{'
)is	Re#:
(one	Ru&3
'urlencode	Rk!1
'was	Ry!H
(hen	Ry&,
)ich	Re#&
&base blames	Rn!3
+do	Ry"H
,ump	R#,
+matched	Rd"H
+that	Jh!,e!H
-e	Ru"H
*s affair	Rc#3
,unique	Rv"H
2key	Rv"H
&error code	Rh%8
,throw	Rh%8
&tone 1	Ru&3
+6	Ru&3
&urlencode q	Rk!1
%e 2026	Rz&,
+w483	Rz&,
'a	Rk&f
`)
