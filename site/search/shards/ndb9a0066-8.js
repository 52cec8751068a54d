sitegenSearch("ndb9a0066-8",`!markdown llmstxtorg	Rv&,
+or	J(&,,{%O
+page	Rt&3
+the	Fr&A#A#A(V
,o	R}&V
,win	Nm&O0H
+where	J::z%,%:
,ith	Ns&:*:
+yaml	N",",
&ed as	Rr%%
)codes	Ji!,n#f(,
+unted	Ru&f
)diagram	R{&A
)http	N7,v%^
)it	Rk#3
)lines	R;,
)must	Ru#O
-revalidate	Ru#O
)obsolete	Ro!A
)public	Rm!,
'r is	Ru&t
(s are	Ru&t
't api	Ni&&"&
)yandex	Rj&?
&s a	R;,
)nd	Nu&3':
(each	R|#,
(included	Nn"f@f
(of	R-,
(that	Nu&V#,
*ey	R_#H
#stering it	Rd%3
#tch 1	R}&1!F
(2	R}&1!F
)026	Rm!?
(4	Rl&"
)12	Rn!,
)28	Rz#3
(a	Rl&A
)n	Rt"3
*d	Bm!AB303%H/&
)re	Rq&V
*ticle	N_#?/?!d
)uth	Rq&T
(beside	R_#3
(can	R0,
+not	Rm#H
)url	Rm#:
(demands	R_#H
)isk	Rq&T
(e	RB1
(fails	Ry!:
)or	Rx"H
(is	F_#3n!,,H#:
)t	Nq!{!d",
*self	Rn":
(lists	Rn"3
(names	R_#3
)ote	Rd"?
(of	RB:
)n	Ny!VG3
)rder	Rn"?!f
(pattern	RB,
)rices	Ri"?
(rfc	Ri"3
(sitegen	Rr&:
(that	Nm#Hm!:
`)
