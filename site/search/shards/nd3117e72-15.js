sitegenSearch("nd3117e72-15",`!some the	R{&V
)irty	Rs!O
(ime	Jq%:'3
'we	Rk!H
)eks	Ri#H
&body deletes	Rc"A
,id	R{#O
+else	BH:A:SAg!36:
/s	Jq!:Tf
,xample	Rq&V
2org	Rq&V
+for	Rw"H
,rom	Rb&3
+gives	Rx!3
+has	Fu!:P,%:o!O
,olds	Rr!A
+is	R}"3
+mistyped	Rh%:
,ust	Jj!A-3
+opens	Rh#A
+raised	Rf%3
,eads	Rt#H
+sends	Ft"3;303
+to	RE3
,ries	Ru#3
,yped	R{%3
+who	Fq!A5H<OT3
,ill	Rd#H
-th	Jl#,03
*s notes	Rc&,
,setting	Rm!A
&one else	R}!3
*opens	Rw"3
*who	J4,g"H
&thing 200	Ru!m
.1	Ri"3
,404	Jg!,%,
,about	Jx"H!fk!,
-nd	F{!38m)3
,before	Js"tJ:
.low	Rc"3
.tween	Rw#m
-roke	Rj!,!H
,calls	Rh#f
.nnot	R/,
,different	Rg!%
,else	:I&D:*:%3:f"3C:+&.O-3*33,*:
-xists	Rg!H
,failed	R21
,has	Rr!f
,iana	Rk!^
-f	Re!:
-n	Be!,%3%:,3"f
.side	Rc"3
-s	>o!<%<B&*3:O>&75#V+8"5!O
,left	Rk!,
,meanwhile	Rp!3
-ore	Rp'&
-ust	Ri#3
,new	Fj!,!3+:+,k":
/er	Rr#H
,on	Fj"f7f"f
`)
