sitegenSearch("ncb866a3b-8",`!future references	Rr",
+quests	Rl",
)use	Ru",
"wd stale	Rm!V
)tus	Rm!V
&vary	Rm!V
*miss	Rm!V
%status 304	Rm!V
!g data	Rq!1
(urlencode	Rq!1
#rpc	Bl!&!5!<+A,fd!&!,!3J,
"ain and	Ri"3
'nothing	Rp"3
'state	Rh#O
'the	Rm"3
&s as	R}!f
(little	Ro!f
#mes http	Rw%?
#p is	R_!,
&stripe	Ru"f
%s in	Ro!A
#rbage and	Ri"H
#teway a	Rg#&
+nd	Jq!:f!H6&
*before	Ru#H
*caches	Rn#O
,nnot	Rg#3
*does	R{"f
*for	Ry#3
+rom	Rs#o
*gave	Rv!H
+ives	Rj%3
+ot	Rl!A
*hands	R~"3
*load	Rs#3
*mends	Rg%3
*or	Ns#&!,#&!,
*proxy	Ns#&#&
*says	Nj#f+A
+eldom	Rs#O
*that	Rd&:
,e	Rq#3
+ime	N{"f;h
.out	Bn!,!H*HFf;(!?!hO8
+o	Ru#3
*waited	R{"3
.s	Ru#A
,nts	R{#m
)s and	Nu%V5:
,pply	Rs#:
+do	Rb&^
+of	R}#:
,wn	Ru#,
+that	Nl!3[3
%hered at	Rn&t
#ve a	Re&3
(n	Rv!H
'four	Rp!3
'no	Rv!H
'the	Rq%,
'up	Fp":J&H&"O
"b or	R|&^
"ears resumable	Rp%&
(team	Rp%,
`)
