sitegenSearch("nae89ade4-14",`!sites use	Rd#3
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
"kipped put	Rx#:
*unnoticed	Rx#:
&s nothing	Rz!:
(this	Rf":
#u a	R|"?
'7	R|"?
&lamp	Rc"?
*7	Rc"?
&tea	J~!?.?
)100	J~!?.?
"l o	Ro!F
#ash an	Rl&V
*d	Jv!H4Hi"A
)t	Fv!f{":',":
(in	RJ,
)s	Jj&t#,+3
(leads	Rp&:
(or	Jp"3(f
(point	Rp"H
`)
