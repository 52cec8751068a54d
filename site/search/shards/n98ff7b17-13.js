sitegenSearch("n98ff7b17-13",`!number nearly	Re%:
*ginx	Rj%&
*o	R{#,
+body	Jd#3E:
+w	Rl%&
)of	:h!,'^"H%A#3!AW:'::X-,3,.{%){)!{-!{0
*n	F1,f#fH3
+e	Rk!^
*r	Rj"H
*therwise	Rc&3
*utside	Rk!3
*ver	R}%3
)per	Rt#3
)rfc	Fc"H+,7,!H
)says	Rp%V
*ince	Rl"&
*tands	Jm!:l"&
,rts	R}%V
,ys	Rx!,
*uch	Jm!A|!^
)tells	R~!,
*hat	>l!O"A'OPH!f-A/&!,7&.&
+e	Jy!HTH
*o	Fb#fL,(3',
+gether	Re&3
*reats	Rl":
*ype	R11
)under	Rq!3
)where	Rl!A
*ith	Jq"3=m
(ed by	Rq&O
+numbers	Rq&f
+so	Rv&A
(s 10	Rq&f
*against	Rl!O
+nd	R{&,
+re	Jk!Am#A
+s	Rr&A
*errors	Rl&H
*for	Rg!A
+rom	Rh!A
*in	Js!^KA
*kept	R{&&
*lists	Rr&A
*never	Rl!H
*of	R}#,
+n	Rs!:
*seconds	R}&,
+o	Jx"A_"A
+uch	Rq!:
*than	Rk!H
-t	Fk!Je"%N3
,e	F:,c#:Vf
+o	Rl!,
%redirects redirects	Rm!F
!o 112	Rl#?
#article	Ri#d
+json	Ri#d
%uth	Jg!:q":
(s	Ru!t
#dev	Fm!*!?!F(OD8J:
"asis opendocument	Re#?
#uth are	Rv%:
`)
