sitegenSearch("nc6030421-124",`!somebody reads	Rr#H
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
-nd	Fy!38m)3
,before	Jq"tJ:
.low	Ra"3
.tween	Ru#m
-roke	Rh!,!H
,calls	Rf#f
.nnot	R/,
,different	Re!%
,else	:I&B:*:%3:f"3C:+&.O-3*3::
-xists	Re!H
,failed	R21
,has	Rp!f
,iana	Ri!^
-f	Rc!:
-n	Bc!,%3%:,3"f
.side	Ra"3
-s	>m!<%<B&*3:O>&75#V*8"5!O
,left	Ri!,
,meanwhile	Rn!3
-ore	Rm'&
-ust	Rg#3
,new	Fh!,!3+:+,k":
/er	Rp#H
,on	Fh"f7f"f
-pen	R[:
-r	Rt&*
-ther	Re%:
,such	R}!f
,temporary	Re"H
-hat	:3,J&*A%,!A):"A!O%,)fF3#3#,#:-,(:
.ey	R}!,
-o	Fy!3'33fR:
,unexpected	Rk#&
.foreseen	Rp!H
.usable	R}#V
,was	Rw"H
-ent	Ri#H
-ith	Ji!ff",
,you	Rm#3
'imes a	Rr!:
,there	Rf!3
&where cannot	Rp&O
`)
