sitegenSearch("n8299d4db-9",`!prove that	Ji!:L,
(with	Rc#,
'd right	Rn!A
)sound	Re"O
)who	Re!,
's it	Jt&3"{%
)little	R~#V
)that	Ru!A
+e	Jh%,?O
&ide it	R~",
)r and	R|#&
-swered	R|#&
+blocks	Rj#A
+example	Rj#?
+has	Jj#3=:
+is	R|#:
+must	Rj#?
+not	Rj#A
+only	R|#:
,r	Jj#,/:
+reported	Re!A
-turned	R|#,
*examplenet blocking	Rj#?
*s network	J_%:"3!:
,to	Ra%:
.ken	R|#3
'sion and	Rp%3
+ing of	Rp%3
%xies and	Fm!%(^8&c!:
+re	R}%,
*caches	Ra"H
*do	Rf":
*either	Rz#3
*in	R~%&
*nobody	R}%,
*origin	Ru#&
*repeat	Rq!O
*say	R}#,
*that	Rs#3
*whose	R~%,
&y a	Rk!A
)nd	Bi!^#:Jf2H*f
)pache	Rx#&
)t	Rt"f
)uth	Jj!:K&
,enticate	Fe!A+V#AE&!,!f
3ion	Fp!A"HD(!?
,orization	Rt"3!:
+o	Ri"3
,configuration	Ri"3
(browsers	Ri":
)uffer	Rm#H!m
*ild	Rt"H
(cache	Fg!Oh!O"O
*n	Ff!,*Ob!O
)hange	Rj"3
.d	R|!,
*eck	Rt!H
)lients	Rt"H
)ode	Rn!m
*mes	Rj",
)redentials	Rt"&
`)
