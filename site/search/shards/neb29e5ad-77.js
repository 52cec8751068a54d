sitegenSearch("neb29e5ad-77",`!accept header	Jd"31:!f
/s	Js"&?3
*owever	Rr#3
*ttp	Rf#f
)if	Ru!:
*n	R|"3
*s	Rs"H
*t	Jh%,1,!O
)language	Fd":1,??!H
)names	Rs"3
)or	Jl!H|"V
+igin	Rk!t
)patch	R|"3
,hs	Rf"H
*lain	Rx!H
*uts	RE:
*ython	Rs"&
)ranges	R_":
*ecord	Rg&V
)s3p	Ru!?
*o	Re!V
*uch	Rb&&
)text	>w!?'?)?"?"?;?"?'?&?-?
*hat	R|"f
+e	Jf!Ao!:
)value	Ru!A
)what	R{!3
(able 422	Rh!,
-content	Rs![
-go	Rs"&
-java	Rs"&
-net	Rs"&
.ode	Rs"&
-php	Rs"&
-ruby	Rs"&
/st	Rs"&
-send	Rt!3
.wift	Rs"&
-the	Rp!,
(ed and	Rb%:
+but	R{!&
+frameworks	Rb#,
+go	R{!&
+java	R{!&
+net	R{!&
,ode	R{!&
/js	R{!&
+php	R{!&
+ruby	R{!&
-st	R{!&
+send	Rk"3
,tatus	Rb#?
,wift	R{!&
+the	Fp!Os!&5O
,oo	Rf&^
+with	Ry&:
+yesterday	Rr#f
)ncoding gzip	R|"?
1lists	R|"3
1which	Rs",
(http10 is	Rf#f
(ing everything	R|"H
,hundreds	R_"H
,if	Rb#f
(language de	Rq#?
1or	Rs",
(patch rfc	R|"3
`)
