sitegenSearch("n5676a83e-14",`!number nearly	Rg%:
*ginx	Rl%&
*o	R}#,
+body	Jf#3E:
+w	Rn%&
)of	:j!,'^"H%A#3!AW:'::X-,3,.{%){)!{-!{0
*n	J1,h#fH3
+e	Rm!^
*r	Rl"H
*therwise	Re&3
*utside	Rm!3
*ver	R_&3
)per	Rv#3
)rfc	Je"H+,7,!H
)says	Rr%V
*ince	Rn"&
*tands	Jo!:l"&
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
`)
