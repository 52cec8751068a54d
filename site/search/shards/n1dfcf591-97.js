sitegenSearch("n1dfcf591-97",`!number nearly	Rc%:
*ginx	Rh%&
*o	Ry#,
+body	Jb#3E:
+w	Rj%&
)of	:f!,'^"H%A#3!AW:'::X-,3,-{%'A#{(!{,!{/
*n	F1,d#fH3
+e	Ri!^
*r	Rh"H
*therwise	Ra&3
*utside	Ri!3
*ver	R{%3
)per	Rr#3
)rfc	Fa"H+,7,!H
)says	Rn%V
*ince	Rj"&
*tands	Jk!:l"&
,rts	R{%V
,ys	Rv!,
*uch	Jk!A|!^
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
`)
