sitegenSearch("n09cb29e1-15",`!sitemapxml every	Rt&,
-the	Rw&O
&s are	Rl&^
(bare	R+,
)y	Rk&^
(description	Rz&^
)iffer	Rk&^
(feed	Rz&V
(have	R|#3
(it	Rr&%
(name	Rz&:!V
,s	Rk&m
(own	FQ,a!fJ:]:
(pages	Rz&^
)lace	Ru%,
(refusal	Ru%,
)oot	BE,h%V&A&H",'V
(that	Ra&,
)itle	Jk&t1^
(use	Rd#3
(what	Ru&O
)ith	Rh%3
&yaml also	Rt&,
,nd	Jl&&=&
+catalogue	J.,_&%
4yaml	J.,_&%
+decides	Rs&{"
.lares	Rz&^
-fault	Rk&f
+holds	R*,
+it	Rk&,
+leaves	Rx&%
,ist	Rz&^
+missing	R*3
+one	Rk&{%
,r	Jl&{!%f
+says	Rt&,
+the	Ro&1
'ml and	Rm&3
*checks	Rm&1
%s behind	Rs%3
#x codes	Rk!3
(lours	Rz&3
&error	Jk!f)O
&headers	Rl"3
&is	Rl"3
&months	Ra&3
&protocols	Rj!%
&trees	Rx&A
%teen neighbours	Rx&A
#ze 20m	R~"f
(147483648	R|!?
'along	R|"f
(nd	J~",0f&H
'for	R|",
'holds	Rq#m
'if	R~"f
(s	R#,
'limit	Rb%3
'of	Bd"H:A'fS383
(r	Rx!H
'this	R_#O
(itle	R~"?
(oo	Rq#H
'version	Rm#:
`)
