sitegenSearch("n664b1cca-3",`!error status	Ro#?
*ops	Ry&*
(the	Jo#m&:[A
*is	R}%:
*row	Rl%8
)imeout	Rc&1
*tle	Ja%?<1
)o	Ji!,h!V
)rue	Ro#H
)ype	Jo!:n!&!?0:!V
(under	Rr!,
*til	Ru&O
(vanish	Rg%:
(warn	Rj&,
,ing	Je!1k#H-,
)e	Rc&,
)hat	Rk&3!:
*ile	Ri%,
)ith	F}!H!ha!:237,
,out	Rj&,
)rites	Rr&:
(xmlns	Jg#?1?
(you	Rg&?
'description the	Ri!1
'page 444	Ry%:
-94	Rz%8
.5	R{%:
.7	R}%8
,can	Jo!:m"&",
,directives	R|%3
,for	Rp&,
'reason of	Ra%:
's 0	Rk&1
*382	Rt&V
)404	Rj&t
*29	Rs!&
)9c41e7	Ro#?
)above	Rs!3
*nd	Jo#:a!,
+other	Rs"f
*re	Jk!3m#3
*s	Rk!O
*ws	Ra%,
)caches	J_#V3O
-ing	Rr!O
+talogue	R{&3!H
2yaml	R{&3!H
*heck	Rl#O
*laim	R13
,ude	R{#,
+ient	Rs!&
*ode	Rh&?
+unt	Rs!Q
*url	Rp#:
)detail	Rf#?
*rafts	Ro&?
)e0382	Jt&T"*
)for	Rt%3
)if	Rp!:
*n	Jj!%"3c"A
+cluded	Ri!t
+stead	Ri!v
+to	RA:
)lamp	R{&:!A!H!T
-101	R{&T
0md	R{&:!A
/2md	R{&H
`)
