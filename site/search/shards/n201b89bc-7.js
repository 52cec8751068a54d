sitegenSearch("n201b89bc-7",`!number such	Jk!A|!^
)tells	R|!,
*hat	>j!O"A'OPH!f-A/&!,7&.&
+e	Jw!HTH
*o	F_#fL,(3',
+gether	Rc&3
*reats	Rj":
*ype	R11
)under	Ro!3
)where	Rj!A
*ith	Jo"3=m
(ed by	Rn&O
+numbers	Rn&f
+so	Rs&A
(s 10	Rn&f
*against	Rj!O
+nd	Rx&,
+re	Ji!Al#A
+s	Ro&A
*errors	Rj&H
*for	Re!A
+rom	Rf!A
*in	Jq!^KA
*kept	Rx&&
*lists	Ro&A
*never	Rj!H
*of	R{#,
+n	Rq!:
*seconds	Rz&,
+o	Jv"A~!A
+uch	Ro!:
*than	Ri!H
-t	Fi!Je"%M3
,e	F:,a#:Uf
+o	Rj!,
%redirects redirects	Rk!F
!o 112	Rj#?
#article	Rg#d
+json	Rg#d
%uth	Je!:q":
(s	Rs!t
#dev	Fk!*!?!F(OD8J:
"asis opendocument	Rc#?
#uth are	Rt%:
(rfc	Re!:
(token	Re!:
'2 idpresponse	R|#3!?
's token	Rs!t
"bey retry	Rq!o
,after	Rq!o
&ed and	Rt#:
&s a	Ri"H
#ject and	R|"f
*t	Rl!A
)describes	Rl!:
)esris	Ri%,
)into	Ry!f
)numbers	Rx&3
)of	Jg&3*A
)to	R|"H
)version	Rj&H
)with	Jl!%|":
(s and	Ro&A
`)
