sitegenSearch("nbee8d401-0",`!proves it	Jw&3"{&
)little	Ra%V
)that	Rw!A
+e	Jj%,?O
&ide it	Ra#,
)r and	R~#&
-swered	R~#&
+blocks	Rl#A
+example	Rl#?
+has	Jl#3=:
+is	R~#:
+must	Rl#?
+not	Rl#A
+only	R~#:
,r	Jl#,/:
+reported	Rg!A
-turned	R~#,
*examplenet blocking	Rl#?
*s network	Jb%:"3!:
,to	Rc%:
.ken	R~#3
'sion and	Rr%3
+ing of	Rr%3
%xies and	Fo!%(^8&c!:
+re	R_&,
*caches	Rc"H
*do	Rh":
*either	R|#3
*in	Ra&&
*nobody	R_&,
*origin	Rw#&
*repeat	Rs!O
*say	R_%,
*that	Ru#3
*whose	Ra&,
&y a	Rm!A
)nd	Bk!^#:Jf2H*f
)pache	Rz#&
)t	Rv"f
)uth	Jl!:K&
,enticate	Fg!A+V#AE&!,!f
3ion	Fr!A"HD(!?
,orization	Rv"3!:
+o	Rk"3
,configuration	Rk"3
(browsers	Rk":
)uffer	Ro#H!m
*ild	Rv"H
(cache	Fi!Oh!O"O
*n	Fh!,*Ob!O
)hange	Rl"3
.d	R~!,
*eck	Rv!H
)lients	Rv"H
)ode	Rp!m
*mes	Rl",
)redentials	Rv"&
(demands	Rv"A
)id	Rj%:
)oes	Fv"f3H)H
(ends	Rt!H
)rror	Rz#&!,!:
`)
