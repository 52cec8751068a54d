sitegenSearch("n4f69e46f-10",`!something and	Fy!38m)3
,before	Jq"tJ:
.low	Ra"3
.tween	Ru#m
-roke	Rh!,!H
,calls	Rf#f
.nnot	R/,
,different	Re!%
,else	:I&B:*:%3:f"3C:+&.O-3*33,*:
-xists	Re!H
,failed	R21
,has	Rp!f
,iana	Ri!^
-f	Rc!:
-n	Bc!,%3%:,3"f
.side	Ra"3
-s	>m!<%<B&*3:O>&75#V+8"5!O
,left	Ri!,
,meanwhile	Rn!3
-ore	Rn'&
-ust	Rg#3
,new	Fh!,!3+:+,k":
/er	Rp#H
,on	Fh"f7f"f
-pen	R[:
-r	Ru&*
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
&where cannot	Rq&O
,else	Fg",S3v!&
,on	R",
,useful	Re"f
#on as	Fv!3"A[OJ:
'exist	Rg!:
'raises	Rl#H
'so	Jq"Oq!,
&er than	Rm#H
#rt by	Ru&,
'natural	Rf&,
'the	Fi#fS:;,&,
*m	Ri!H
&ed and	Rg&:
)by	Jj&,),
)records	Rt&A
&ing entries	Ru&,
`)
