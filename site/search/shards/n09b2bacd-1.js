sitegenSearch("n09b2bacd-1",`!number stands	Jo!:l"&
,rts	R_&V
,ys	Rz!,
*uch	Jo!A|!^
)tells	Ra",
*hat	>n!O"A'OPH!f-A/&!,7&.&
+e	J{!HTH
*o	Fd#fL,(3',
+gether	Rg&3
*reats	Rn":
*ype	R11
)under	Rs!3
)where	Rn!A
*ith	Js"3=m
(ed by	Rs&O
+numbers	Rs&f
+so	Rx&A
(s 10	Rs&f
*against	Rn!O
+nd	R}&,
+re	Jm!Am#A
+s	Rt&A
*errors	Rn&H
*for	Ri!A
+rom	Rj!A
*in	Ju!^KA
*kept	R}&&
*lists	Rt&A
*never	Rn!H
*of	R_%,
+n	Ru!:
*seconds	R_',
+o	Jz"A_"A
+uch	Rs!:
*than	Rm!H
-t	Jm!Je"%N3
,e	J:,e#:Vf
+o	Rn!,
%redirects redirects	Ro!F
!o 112	Rn#?
#article	Rk#d
+json	Rk#d
%uth	Ji!:q":
(s	Rw!t
#dev	Fo!*!?!F(OD8J:
"asis opendocument	Rg#?
#uth are	Rx%:
(rfc	Ri!:
(token	Ri!:
'2 idpresponse	Ra%3!?
's token	Rw!t
"bey retry	Ru!o
,after	Ru!o
&ed and	Rx#:
&s a	Rm"H
#ject and	Ra#f
*t	Rp!A
)describes	Rp!:
)esris	Rm%,
)into	R}!f
)numbers	R}&3
)of	Jk&3+A
)to	Ra#H
`)
