sitegenSearch("nd617911b-14",`!markdown file	B,&!:1:p%3!m#A)t
,or	Jk&^+^
+href	Rt&1
+in	Ro&V
,s	Rp&:
,ts	Rk&O
+link	Rs&{"
,lmstxt	Rt&,
2org	Rt&,
+or	J(&d&O
+page	Rr&3
+the	Fp&A#A#A(V
,o	R{&V
,win	Jk&O0H
+where	J9:y%,%:
,ith	Jq&:*:
+yaml	J",",
&ed as	Rp%%
)codes	Jh!,m#f(,
+unted	Rs&f
)diagram	Ry&A
)http	J6,u%^
)it	Ri#3
)lines	R:,
)must	Rs#O
-revalidate	Rs#O
)obsolete	Rm!A
)public	Rk!,
'r is	Rs&t
(s are	Rs&t
't api	Jg&&"&
)yandex	Rh&?
&s a	R:,
)nd	Js&3':
(each	Rz#,
(included	Jl"f@f
(of	R-,
(that	Js&V#,
*ey	R}"H
#stering it	Rb%3
#tch 1	R{&1!F
(2	R{&1!F
)026	Rk!?
(4	Rj&"
)12	Rl!,
)28	Rx#3
(a	Rj&A
)n	Rr"3
*d	Bk!AB303%H/&
)re	Ro&V
*ticle	J}"?/?!d
)uth	Ro&T
(beside	R}"3
(can	R0,
+not	Rk#H
)url	Rk#:
(demands	R}"H
)isk	Ro&T
(e	RA1
(fails	Rw!3
)or	Rv"H
(is	F}"3n!,,H#:
)t	Jo!td",
*self	Rl":
(lists	Rl"3
(names	R}"3
)ote	Rb"?
(of	RA:
`)
