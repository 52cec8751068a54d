sitegenSearch("n12dc29bc-2",`!catalogues on	Rz&V
.r	RN,
.wn	Rj&3
-pages	Ru&,
/ttern	Rl&f
-tables	Rj&O
.itle	Jk&{%1{(
,chemajson and	Rt&,
6describe	Rt&O
+yaml 15	R{&F
063	Rn&*
0a	Rc!:
1nd	J.,_&%1^
0codes	Rj&&
0has	Rt&H
0id	Ru&3
1s	Jj&%33
0names	RJ,
0otherwise	R.:
0say	Ro&V
1ections	R4,
0what	JD:l%1
2ich	RK:
1ithout	Re!,
0yet	Rk&{%
%ch a	Rp!?
)ll	Ry%3
(the	Jo!:m"&
(what	Rr!3
'all server	Ry%3
'es it	Jr!3w!3
'ing the	Ro#H
%egory sitegen	Rm&1
#ught your	Ry#,
%se 429	Rr#f
(a	Js!,s!3
)ccording	Rd%3
)nywhere	Rh#H
(has	Rh#,
(is	FY,o!:!H_!:*,
)t	Rw":
(jobs	Rh#?
(may	R~#3
(of	Jo#o9:
(such	Ro!%
(the	Jh#,'H!f
(with	Ro!&
(you	Ro#3
'd by	R{#X
)must	Ru!H
's 401	Rm!:
+4	Rm!:
)are	R-,
)come	Rv"f
)it	Rz#3
)most	Rv!%
)no	Rg%3
)of	Ry%:
)rfc	R_#3
)the	Rw%:
*oo	Rz#:
%tion in	Rs&^
*the	Rb&:
"c cxx	Rs&m
"dn a	Jm!H#:
&cache	Rk!h
(n	Rk!f
&example	Ri#?
`)
