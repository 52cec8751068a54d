sitegenSearch("n798cc51c-4",`!some older	Rd&3
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
&body deletes	Re"A
,id	R}#O
+else	BH:C:SAg!36:
/s	Js!:Tf
,xample	Rs&V
2org	Rs&V
+for	Ry"H
,rom	Rd&3
+gives	Rz!3
+has	Fw!:P,%:o!O
,olds	Rt!A
+is	R_#3
+mistyped	Rj%:
,ust	Jl!A-3
+opens	Rj#A
+raised	Rh%3
,eads	Rv#H
+sends	Jv"3;303
+to	RE3
,ries	Rw#3
,yped	R}%3
+who	Fs!A5H<OT3
,ill	Rf#H
-th	Jn#,03
*s notes	Re&,
,setting	Ro!A
&one else	R_"3
*opens	Ry"3
*who	J4,i"H
&thing 200	Rw!m
.1	Rk"3
,404	Ji!,%,
,about	Jz"H!fk!,
-nd	J}!38m)3
,before	Ju"tJ:
.low	Re"3
.tween	Ry#m
-roke	Rl!,!H
,calls	Rj#f
.nnot	R/,
,different	Ri!%
`)
