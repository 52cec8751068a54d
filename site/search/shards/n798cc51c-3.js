sitegenSearch("n798cc51c-3",`!socket accept	Ry!:!?
*ddress	Rj#?
*nd	Rj#3
*re	Ry!O
*t	Ry!3
)client	Jy!:QV
+ose	Rj!A!h
*onnection	Ry!,
)event	Rj!&
)frames	Ry!A
)get	Ry!h
)is	Jy!:Q:)m
)key	Ry!?
)or	R),
)proxying	Jy!H!fQH
)that	Rj#3
*o	Ry!H
)version	Jy!?Q3!?
(s standard	Jj!A1:Q:
#ft 404	J}!:&:5o
'hyphens	Rx&:
&ware answers	Rp#:
+decides	Ry"3
,oes	J_#373
+has	R}!f
+may	Re#O
+on	Jo!:{!,
-ly	Rz!,
+sends	Jx!3U3
+that	R(,
#ld articles	Ru"m
'out	Rw![
%ve this	R}":
'd in	Ro!3
#me 20	Jo!:v!&
'4xx	Jm!:{":
'a	Ru&,
(nd	Rd&:
(pis	Rt!A
)plications	Ro!,
(re	R_&O
'codes	RV,
)nstants	Rq%&
'does	Rz&3
'editors	R':
(xtension	Rx#,
'fields	Rf#?
'gateways	R_&^
'half	Rr!v
+truths	Rr!v
)ve	Rx"f
(ttp	Jb&(!,"(
'intermediaries	R|!:
'kind	Rs%V
'libraries	Jn":f!3
)mit	R_&O
)sts	Rq%^
'map	R{#:
(illiseconds	Rt%:
)nutes	Jl%:6:
'of	J{!,"H}"3
(ld	R{!:
`)
