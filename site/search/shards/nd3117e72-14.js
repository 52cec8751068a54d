sitegenSearch("nd3117e72-14",`!socket to	Rw!H
)version	Jw!?Q3!?
(s standard	Fh!A1:Q:
#ft 404	F{!:&:5o
'hyphens	Rv&:
&ware answers	Rn#:
+decides	Rw"3
,oes	J}"373
+has	R{!f
+may	Rc#O
+on	Jm!:{!,
-ly	Rx!,
+sends	Jv!3U3
+that	R(,
#ld articles	Rs"m
'out	Ru![
%ve this	R{":
'd in	Rm!3
#me 20	Jm!:v!&
'4xx	Jk!:{":
'a	Rs&,
(nd	Rb&:
(pis	Rr!A
)plications	Rm!,
(re	R}%O
'codes	RU,
)nstants	Ro%&
'does	Rx&3
'editors	R':
(xtension	Rv#,
'fields	Rd#?
'gateways	R}%^
'half	Rp!v
+truths	Rp!v
)ve	Rv"f
(ttp	J_&(!,"(
'intermediaries	Rz!:
'kind	Rq%V
'libraries	Jl":f!3
)mit	R}%O
)sts	Ro%^
'map	Ry#:
(illiseconds	Rr%:
)nutes	Jj%:6:
'of	Fy!,"H}"3
(ld	Ry!:
*er	Rb&3
(nly	Rk!H
(ther	Ju!3#3
'pages	R]:
(eople	Rk#f
(ut	Rm#:
'recipients	R}"H
)fuse	R{&V
)sponses	RY,
(outer	Rc%,
(ules	Jl&V&:
'send	Re":
)rvers	Jw":<f
+ices	Rz":
(hared	Rt&3
(imply	Rp#,
)tes	Rb#3
`)
