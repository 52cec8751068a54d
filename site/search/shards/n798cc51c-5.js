sitegenSearch("n798cc51c-5",`!something else	:I&F:*:%3:f"3C:+&.O-3*33,*:
-xists	Ri!H
,failed	R21
,has	Rt!f
,iana	Rm!^
-f	Rg!:
-n	Bg!,%3%:,3"f
.side	Re"3
-s	>q!<%<B&*3:O>&75#V+8"5!O
,left	Rm!,
,meanwhile	Rr!3
-ore	Rs'&
-ust	Rk#3
,new	Fl!,!3+:+,k":
/er	Rt#H
,on	Jl"f7f"f
-pen	R_!:
-r	Ry&*
-ther	Ri%:
,such	Rb"f
,temporary	Ri"H
-hat	:3,M&+A%,!A):"A!O%,)fF3#3#,#:-,(:
.ey	Rb",
-o	F}!3'33fR:
,unexpected	Ro#&
.foreseen	Rt!H
.usable	Rb%V
,was	R{"H
-ent	Rm#H
-ith	Jm!ff",
,you	Rq#3
'imes a	Rv!:
,there	Rj!3
&where cannot	Ru&O
,else	Jk",S3w!&
,on	R",
,useful	Ri"f
#on as	Fz!3"A[OJ:
'exist	Rk!:
'raises	Rp#H
'so	Ju"Oq!,
&er than	Rq#H
#rt by	Ry&,
'natural	Rj&,
'the	Fm#fS:;,&,
*m	Rm!H
&ed and	Rk&:
)by	Jn&,),
)records	Rx&A
&ing entries	Ry&,
#und is	Rj&f
(keep	Ri"O
(page	Ru#O
's as	Rp#O
)for	Rv"O
)like	Rz!H
)weighty	Rn#H
%rce a	Ru%&
*fter	Rj!H
`)
