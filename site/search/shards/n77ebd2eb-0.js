sitegenSearch("n77ebd2eb-0",`!very often	Ri#&
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
&t and	Rh":
(costs	Rf"H
(into	Rg!A
'or and	Ru%:
+s	Rc"O
*delete	Ri#f
*is	Rv%:
*of	Fk!:}!&7&%:
+r	Rg%:
*sees	Fi!H#:o"&
,nd	R_&:
+itegen	RZ,
*you	Fk#m4:%V
)s address	J~#:B:
,re	R_&3
+can	Ra%:
+data	Rc%:
+every	R|%3
+it	Rn%&
+of	J?:b%&
,n	R?,
,wn	Jk!:y!&
+seem	R~#3
%ta and	Rq%&
"nd oasis	Rc#?
"oucher with	Re#A
)s 8q2	Re#?
"pn or	R_&:
&rfc	Rj#:
"ue svelte	Ro&m
!w 60	Rq!8
#http	Jt"8H8
(connect	Rt"8
(version	R{#8
#in	Rq!:
`)
