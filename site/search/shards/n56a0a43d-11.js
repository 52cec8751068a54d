sitegenSearch("n56a0a43d-11",`!error since	Rn%O
)o	Rw&O
)tatus	Rq#?
*ops	R{&*
(the	Jq#m&:[A
*is	R_&:
*row	Rn%8
)imeout	Re&1
*tle	Nc%?<1
)o	Nk!,h!V
)rue	Rq#H
)ype	Jq!:n!&!?0:!V
(under	Rt!,
*til	Rw&O
(vanish	Ri%:
(warn	Rl&,
,ing	Jf!1l#H-,
)e	Re&,
)hat	Rm&3!:
*ile	Rk%,
)ith	F_"H!ha!:237,
,out	Rl&,
)rites	Rt&:
(xmlns	Ni#?1?
(you	Ri&?
'description the	Rk!1
'page 444	R{%:
-94	R|%8
.5	R}%:
.7	R_&8
,can	Jq!:m"&",
,directives	R~%3
,for	Rr&,
'reason of	Rc%:
's 0	Rm&1
*382	Rv&V
)404	Rl&t
*29	Ru!&
)9c41e7	Rq#?
)above	Ru!3
*nd	Nq#:a!,
+other	Ru"f
*re	Jm!3.3a#3
*s	Rm!V
*ws	Rc%,
)caches	Nb#V3O
-ing	Rt!O
+talogue	R}&3!H
2yaml	R}&3!H
*heck	Rn#O
*laim	R13
,ude	R}#,
+ient	Ru!&
*ode	Rj&?
+unt	Ru!Q
*url	Rr#:
)detail	Rh#?
*rafts	Rq&?
)e0382	Nv&T"*
)for	Rv%3
)if	Rr!:
*n	Jl!%"3c"A
+cluded	Rk!t
+stead	Rk!v
+to	RB:
)lamp	R}&:!A!H!T
-101	R}&T
`)
