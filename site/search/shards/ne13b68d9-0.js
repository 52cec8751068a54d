sitegenSearch("ne13b68d9-0",`!full ss	Rd%:
(tory	Rp!3
)rict	Jc%3&,",
'takes	R?,
(he	Jv#ATm
(ry	RF1!8
'under	Rf",!H
#n of	Rd#,
%ction 501	Rx#3
+above	Rp!A
,rrives	Rp#O
+exists	Rp#3
+for	Rp#m
+platform	Rd&:
,roblem	Rp!?
+that	Jp#&"3
+with	Rx&A
#rther 104	R|!3
*http	Ry!A
*in	Rz#:
*md	Rq&,
+ove	Rt&,
*name	Rf",
*partials	Rz&3
*thought	Rq#:
#ssy client	Rw"O
#ture circumstances	Rd#H
)references	Rp",
+quests	Rj",
)use	Rs",
!g data	Ro!1
(urlencode	Ro!1
#rpc	Bj!&!5!<+A,fd!&!,!3J,
"ain and	Rg"3
'nothing	Rn"3
'state	Rf#O
'the	Rk"3
&s as	R{!f
(little	Rm!^
#mes http	Ru%?
#p is	R^,
&stripe	Rs"f
%s in	Rm!A
#rbage and	Rg"H
#teway a	Re#&
+nd	Jo!:f!H6&
*before	Rs#H
*caches	Rl#O
,nnot	Re#3
*does	Ry"f
*for	Rw#3
+rom	Rq#o
*gave	Rt!H
+ives	Rh%3
+ot	Rj!A
*hands	R|"3
*load	Rq#3
*mends	Re%3
*or	Jq#&!,#&!,
*proxy	Jq#&#&
*says	Jh#f+A
+eldom	Rq#O
`)
