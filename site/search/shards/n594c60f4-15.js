sitegenSearch("n594c60f4-15",`!version on	Rj!O
+r	Fv"Hq!t-F'{"
+utput	R{#8
*prints	Rg&%
*response	R{#8
+fc	Rf#3
*status	Rp#?
*than	Rc"H
-t	Bp!343":M3!A!f-,
,e	Rc"H
+itle	Fw"?#?8?
+o	Jc"3Df
,ok	Rv!,
+ransmits	R_#A
*unless	Rf#f
*was	R{#:
+ith	Fg!APO%f83
*you	Jp!AW?
)s 3.8	Rv!:
+a	Jy"fJ:
,dd	Jq!O#^
,nd	Rg#V
-swer	Rc&&
,re	Rp#:
+in	Rs!O
,s	Rd"3
,t	Rp#,
+may	Rp#:
+of	Bq!:)H-&<:S3
,r	Rl!H
+that	Jc#30,
-e	Rq!O
%y lines	Rk"f
(ong	Ri#3
'mention	Rj#:
(oment	R}#3
'often	Ri#&
'same	Je#O6:
'top	R,,
"ia 1.0	R~"?
(1	R|!?
&2	Re#?
&header	R}%3
,s	Ru#m
&name	Rk!:
&which	R|!:
#deo a	R{!3
(load	R_"h
(mp4	Rx!?
(of	Rx!A
)r	R_"3
's 512	Rx!?
)http	Rx!?
#ew catalogue	Rv&,
0js	Rv&,
'it	R~!&
'js	Rh&O
'should	R~!3
'that	R~!H
&er opens	R_"3
)wait	R_"f
+nts	R_"f
&js formatter	Rh&O
2js	Rh&O
#rtual directories	Ro%:
#sible at	Rm"O
*reason	R|!H
*to	Rq!:
`)
