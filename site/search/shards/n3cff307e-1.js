sitegenSearch("n3cff307e-1",`!provider is	Rc%:
+must	Rp#?
+not	Rp#A
+only	Rc%:
,r	Np#,/:
+reported	Rk!A
-turned	Rc%,
*examplenet blocking	Rp#?
*s network	Nf%:"3!:
,to	Rg%:
.ken	Rc%3
'sion and	Rv%3
+ing of	Rv%3
%xies and	Fs!%(m8&c!:
+re	Rd&,
*caches	Rg"H
*do	Rl":
*either	Ra%3
*firewalls	Ry!3
*in	Re&&
*nobody	Rd&,
*origin	R{#&
*repeat	Rw!O
*say	Rd%,
*that	Ry#3
*whose	Re&,
&y a	Rq!A
)nd	Bo!f#:Jf2H*f
)pache	R~#&
)t	Rz"f
)uth	Np!:K&
,enticate	Fk!A+V#AE&!,!f
3ion	Jv!A"HD(!?
,orization	Rz"3!:
+o	Ro"3
,configuration	Ro"3
(browsers	Ro":
)uffer	Rs#H!m
*ild	Rz"H
(cache	Jm!Vh!O"O
*n	Jl!,*Ob!O
)hange	Rp"3
.d	Rc",
*eck	Rz!H
)lients	Rz"H
)ode	Rt!m
*mes	Rp",
)redentials	Rz"&
(demands	Rz"A
)id	Rn%:
)oes	Jz"f3H)H
(ends	Rx!H
)rror	R~#&!,!:
)xample	No"?-8
*pects	Rs#f
(for	Ro":
+wards	Rc"3
)ramework	Ra#H
(handle	Re&:
,s	Rq":
*s	Bl!f#3*3&:UH
`)
