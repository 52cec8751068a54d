sitegenSearch("na0f8fb69-14",`!full ss	Rb%:
(tory	Rn!3
)rict	Fa%3&,",
'takes	R?,
(he	Jt#ATm
(ry	RF1!8
'under	Rd",!H
#n of	Rb#,
%ction 501	Rv#3
+above	Rn!A
,rrives	Rn#O
+exists	Rn#3
+for	Rn#m
+platform	Rb&:
,roblem	Rn!?
+that	Jn#&"3
+with	Rv&A
#rther 104	Rz!3
*http	Rw!A
*in	Rx#:
*md	Ro&,
+ove	Rr&,
*name	Rd",
*partials	Rx&3
*thought	Ro#:
#ssy client	Ru"O
#ture circumstances	Rb#H
)references	Rn",
+quests	Rh",
)use	Rq",
!g data	Rm!1
(urlencode	Rm!1
#rpc	Bh!&!5!<+A,fd!&!,!3J,
"ain and	Re"3
'nothing	Rl"3
'state	Rd#O
'the	Ri"3
&s as	Ry!f
(little	Rk!^
#mes http	Rs%?
#p is	R],
&stripe	Rq"f
%s in	Rk!A
#rbage and	Re"H
#teway a	Rc#&
+nd	Fm!:f!H6&
*before	Rq#H
*caches	Rj#O
,nnot	Rc#3
*does	Rw"f
*for	Ru#3
+rom	Ro#o
*gave	Rr!H
+ives	Rf%3
+ot	Rh!A
*hands	Rz"3
*load	Ro#3
*mends	Rc%3
*or	Jo#&!,#&!,
*proxy	Jo#&#&
*says	Jf#f+A
+eldom	Ro#O
`)
