sitegenSearch("nc678332a-4",`!malformed c0	R|&,
,json	Rb&:
,or	Je!3s#A
,request	Rr&:
,sequences	R|&&
-yntax	Rm",
,token	Je!:x#3
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
%ifest goes	Rs&O
+json	Jg&^.O
+of	Rs&O
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
*ost301	Re":
/2	Rf":
/3	Rg":
)retry	6q!O?:#:#:":":%:":":":":":":":%:":#:":":":":":":":":":%:/:#:
)says	Rl%%
*hows	Ri%,
*ome	Ri!H
)they	Jm!%::
*itle	Rd"?
)var	Rq#A
)w	Rt":
*ith	Rq"O
`)
