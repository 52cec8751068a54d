sitegenSearch("ndb9a0066-5",`!makes use	Rw"O
%ing a	Ra"H
)send	Rw%:
)the	Rx!O
#lformed c0	Rc',
,json	Rh&:
,message	Ro!O
,or	Nk!3s#H
,request	Rx&:
,sequences	Rc'&
-yntax	Rs",
,token	Nk!:x#3
1s	Rk!m
%icious or	Rf&&
%ware a	Rc"3
#n a	Rz#:
'nd	Rz#H
&https	Rz#?
&ssdp	Rz#:
&we	Ri&3
%aged profile	Ro"3
(r microsoft	Re#f
*who	Ry#3
)s ask	Rf":
%ifest at	Ry&O
+goes	Ry&O
+json	Nm&^.O
+of	Ry&:!O
&pulation anything	Ri",
.s that	Ri"3
%ner at	Ru!A
)of	R}!A
)that	Rq#3
%ual c	Rf":
)d	Rc#:
*e	Rw#A
)error	J}%&"&"&
*tag	Rn":
-compare	Rn":
*xpect100	Rz!:!f
2timeout	Rz!:!f
,lains	Rg#f
)f	Rs":
)h	Nz!fKf
*tml	Rj"?
+tp	Rj"?
)json	Rc#:
)l	Nq":":
*ists	N::":
*ocation	Rx!A
1trusted	Rx!A
)max	Rx!H!m
,redirs	Rx!H!m
)page	No&,#,
*df	Rj"?
*ost301	Rk":
/2	Rl":
/3	Rm":
)retry	6w!O?:#:#:":":%:":":":":":":":%:":#:":":":":":":":":":%:/:#:
)says	Rr%%
*hows	Ro%,
`)
