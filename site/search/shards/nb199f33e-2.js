sitegenSearch("nb199f33e-2",`!solidity starlark	Ru&m
%ve this	R_#:
'd in	Rq!3
#me 20	Nq!:v!&
'4xx	No!:{":
'a	Rw&,
(dvice	Ro!O
(nd	Rf&:
(pis	Rv!A
)plications	Rq!,
(re	Rb&O
'codes	RW,
)nstants	Rs%&
'does	R|&3
'editors	R':
(xtension	Rz#,
'fields	Rh#?
'gateways	Rb&^
'half	Rt!v
+truths	Rt!v
)ve	Rz"f
(ttp	Nd&(!,"(
'intermediaries	R~!:
'kind	Ru%V
'libraries	Np":f!3
)mit	Rb&O
)sts	Rs%^
'map	R}#:
(illiseconds	Rv%:
)nutes	Nn%:6:
'of	F-,r!,"H}"3
(ld	R}!:
*er	Rf&3
(nly	Ro!H
(ther	Ny!:#3
'pages	R_!:
(eople	Ro#f
(ut	Rq#:
'recipients	Rb#H
)fuse	R_'V
)sponses	R[,
(outer	Rg%,
(ules	Np&V&:
'send	Ri":
)rvers	N{":<f
+ices	R~":
(hared	Rx&3
(imply	Rt#,
)tes	Rf#3
'the	R_'V
)irty	Rw!O
(ime	Nu%:'3
'we	Ro!H
)eks	Rm#H
&body deletes	Rg"A
,id	R_%O
+else	BI:D:SAg!36:
/s	Nu!:Tf
,xample	Ru&V
2org	Ru&V
+for	R{"H
,rom	Rf&3
+gives	R|!3
+has	Fy!AP,%:o!O
`)
