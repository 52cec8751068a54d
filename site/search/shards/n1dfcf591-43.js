sitegenSearch("n1dfcf591-43",`!makes its	F*,^:Bf
+elf	JB,e#V
(nineteen	Rd#H
)o	BI,GOHf4,B3NH",
(of	Jj!,s#:
)ne	Rf!3
(sense	Rf#3
(the	>f!,"^)X+O*fU3)3):/,?:
+m	RX,
)oo	Rc&3
(use	Rq"O
%ing a	Rz!H
)send	Rq%:
)the	Rr!O
#lformed c0	R{&,
,json	Rb&:
,or	Je!3r#A
,request	Rq&:
,sequences	R{&&
-yntax	Rm",
,token	Je!:w#3
1s	Re!m
%icious or	R_&&
%ware a	R|!3
#n a	Rt#:
'nd	Rt#H
&https	Rt#?
&ssdp	Rt#:
&we	Rc&3
%aged profile	Ri"3
(r microsoft	R~"f
*who	Rs#3
)s ask	R_":
%ifest goes	Rr&O
+json	Jg&^-O
+of	Rr&O
&pulation anything	Rc",
.s that	Rc"3
%ner at	Ro!A
)of	Rw!A
)that	Rk#3
%ual c	R_":
)d	R|":
*e	Rq#A
)error	Fw%&"&"&
*tag	Rh":
-compare	Rh":
*xpect100	Rt!:!f
2timeout	Rt!:!f
,lains	Ra#f
)f	Rm":
)h	Jt!fKf
*tml	Rd"?
+tp	Rd"?
)json	R|":
)l	Jk":":
*ists	J9:":
*ocation	Rr!A
1trusted	Rr!A
)max	Rr!H!m
,redirs	Rr!H!m
)page	Ji&,#,
*df	Rd"?
`)
