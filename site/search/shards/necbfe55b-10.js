sitegenSearch("necbfe55b-10",`!v140 device	Ny%?"?
-type	Ny%?"?
"2 orders	R}"?
%rel	Ry!d
"3 https	Rn"f
"4 json	Rm#d
"ain for	Rd&&
'measure	Rq!A
'users	Rk!%
#lid 10m	Rm!V
(and	Jm!VIfn"3
*y	Rs#O
)s	Rs#O
(but	Rv"3
(credentials	N{!3:&!,
(json	Rs"?
(mustache	R^&
(rfc	Rs#,
(status	Nt%35,
(token	Nk!:|"3
(utf	N',#,
+8	N',#,
(yaml	R-&!,
'ate csrf	Rs%8
+it	Rh&:
*csrftokens except	Rs%8
)ion and	Rm"H
-in	N|"V-V
-later	Rc"O
)or for	R_"A
,rfc	Rf":
,there	R_"H
.ose	Rh#H
.rows	Rt!3
-urns	Rm!A
+s that	R_"3
%ue and	Ry":
)s	Nm!Hp#3
)t	Rs"?
(become	Rz&3
.s	Rs&3
)reaks	Ny!:O3
(cannot	R0,
)omes	Rc"H
)url	Re#f
(does	R{&3
(error	Rp!H
(filters	Rz&3
)or	R-,
(headers	Rw!?
/get	Rw!?
*uristic	Rv&?
)umanize	Ru!1
0percentage	Ru!1
(identifies	R1,
)n	J0,!:_!,v#3
)s	:-,0,SA*A"3!?%f"AG3<,-V:,-O1,
*digit	Rw!?
)tself	Ry!A
(leads	R{&3
(must	Rc'O
(numbers	Rz&A
`)
