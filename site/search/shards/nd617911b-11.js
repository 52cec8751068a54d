sitegenSearch("nd617911b-11",`!makes itself	JB,i#V
(nineteen	Rh#H
)o	BI,KOHf4,B3OH",
(of	Jn!,t#:
)ne	Rj!3
(sense	Rj#3
(the	>j!,"^)X+O*fU3)3):/,@:
+m	R[,
)oo	Rg&3
(use	Ru"O
%ing a	R~!H
)send	Ru%:
)the	Rv!O
#lformed c0	Ra',
,json	Rf&:
,or	Ji!3s#H
,request	Rv&:
,sequences	Ra'&
-yntax	Rq",
,token	Ji!:x#3
1s	Ri!m
%icious or	Rd&&
%ware a	Ra"3
#n a	Rx#:
'nd	Rx#H
&https	Rx#?
&ssdp	Rx#:
&we	Rg&3
%aged profile	Rm"3
(r microsoft	Rc#f
*who	Rw#3
)s ask	Rd":
%ifest at	Rw&O
+goes	Rw&O
+json	Jk&^.O
+of	Rw&:!O
&pulation anything	Rg",
.s that	Rg"3
%ner at	Rs!A
)of	R{!A
)that	Ro#3
%ual c	Rd":
)d	Ra#:
*e	Ru#A
)error	J{%&"&"&
*tag	Rl":
-compare	Rl":
*xpect100	Rx!:!f
2timeout	Rx!:!f
,lains	Re#f
)f	Rq":
)h	Jx!fKf
*tml	Rh"?
+tp	Rh"?
)json	Ra#:
)l	Jo":":
*ists	J9:":
*ocation	Rv!A
1trusted	Rv!A
)max	Rv!H!m
,redirs	Rv!H!m
)page	Jm&,#,
*df	Rh"?
`)
