sitegenSearch("ne8da8a39-14",`!accept application	:l!*(*)1(?0?(?#?"?"?"?&?&?"?-?%?#?"?
*s	Ry"H
)connections	Rf%3
)early	Rk#3
*ncoding	Jr!HH,+3!?
+ds	Ry":
)forget	Rm&T
)gets	Rr!O
)header	Nj"31:!f
/s	Ny"&?3
*owever	Rx#3
*ttp	Rl#f
)if	R{!:
*n	Rc#3
*s	Nm!HMH
*t	Nn%,1,!O
)language	Fm!H>:1,??!H
)names	Ry"3
)or	Nr!H|"V
+igin	Rq!{!
)patch	Rc#3
,hs	Rl"H
*lain	R~!H
*uts	RF:
)query	Ny!3J3
)ranges	Rf":
*ecord	Rm&V
)s3p	R{!?
*o	Nk!Vj#A
*uch	Rh&&
)text	>}!?'?)?"?"?;?"?'?&?-?
*hat	Rc#f
+e	Nl!Ao!:
)value	R{!A
)what	Rb"3
(able 422	Rn!,
-content	Ry!k
-send	Rz!3
-the	Rv!,
(ed and	Rh%:
+but	Rb"&
+frameworks	Rh#,
+send	Rq"3
,tatus	Rh#?
+the	Jv!Os!&5O
,oo	Rl&^
+with	Ra':
+yesterday	Rx#f
)ncoding gzip	Rc#?
1lists	Rc#3
1which	Ry",
(http10 is	Rl#f
(ing everything	Rc#H
,hundreds	Rf"H
,if	Rh#f
(language de	Rw#?
1has	Rm!H
1or	Ry",
(patch rfc	Rc#3
`)
