sitegenSearch("n4f69e46f-9",`!some intermediaries	Rx!:
'kind	Ro%V
'libraries	Jj":f!3
)mit	R{%O
)sts	Rm%^
'map	Rw#:
(illiseconds	Rp%:
)nutes	Jh%:6:
'of	Fw!,"H}"3
(ld	Rw!:
*er	R_&3
(nly	Ri!H
(ther	Js!3#3
'pages	RZ:
(eople	Ri#f
(ut	Rk#:
'recipients	R{"H
)fuse	Ry&V
)sponses	RW,
(outer	Ra%,
(ules	Jj&V&:
'send	Rc":
)rvers	Ju":<f
+ices	Rx":
(hared	Rr&3
(imply	Rn#,
)tes	R_#3
'the	Ry&V
)irty	Rq!O
(ime	Jo%:'3
'we	Ri!H
)eks	Rg#H
&body deletes	Ra"A
,id	Ry#O
+else	BH:?:SAg!36:
/s	Jo!:Tf
,xample	Ro&V
2org	Ro&V
+for	Ru"H
,rom	R_&3
+gives	Rv!3
+has	Fs!:P,%:
,olds	Rp!A
+is	R{"3
+mistyped	Rf%:
,ust	Jh!A-3
+opens	Rf#A
+raised	Rd%3
,eads	Rr#H
+sends	Fr"3;303
+to	RE3
,ries	Rs#3
,yped	Ry%3
+who	Fo!A5H<OT3
,ill	Rb#H
-th	Jj#,03
*s notes	Ra&,
,setting	Rk!A
&one else	R{!3
*opens	Ru"3
*who	J4,e"H
&thing 200	Rs!m
.1	Rg"3
,404	Je!,%,
,about	Jv"H!fk!,
`)
