sitegenSearch("n76889862-2",`!soft 404	J}!:&:5o
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
*er	Rd&3
(nly	Rm!H
(ther	Jw!3#3
'pages	R^:
(eople	Rm#f
(ut	Ro#:
'recipients	R_#H
)fuse	R}&V
)sponses	RZ,
(outer	Re%,
(ules	Jn&V&:
'send	Rg":
)rvers	Jy":<f
+ices	R|":
(hared	Rv&3
(imply	Rr#,
)tes	Rd#3
'the	R}&V
)irty	Ru!O
(ime	Js%:'3
'we	Rm!H
)eks	Rk#H
`)
