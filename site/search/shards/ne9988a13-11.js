sitegenSearch("ne9988a13-11",`!function problem	Rl!?
+that	Jl#&"3
+with	Rs&A
#rther 104	Rx!3
*http	Ru!A
*in	Rv#:
*name	Rb",
*partials	Ru&3
*thought	Rm#:
#ssy client	Rs"O
#ture circumstances	R_#H
)references	Rl",
+quests	Rf",
)use	Ro",
!g data	Rk!1
(urlencode	Rk!1
#rpc	Bf!&!5!<+A,fd!&!,!3J,
"ain and	Rc"3
'nothing	Rj"3
'state	Rb#O
'the	Rg"3
&s as	Rw!f
(little	Ri!^
#mes http	Rq%?
#p is	RZ,
&stripe	Ro"f
%s in	Ri!A
#rbage and	Rc"H
#teway a	Ra#&
+nd	Fk!:f!H6&
*before	Ro#H
*caches	Rh#O
,nnot	Ra#3
*does	Ru"f
*for	Rs#3
+rom	Rm#o
*gave	Rp!H
+ives	Rd%3
+ot	Rf!A
*hands	Rx"3
*load	Rm#3
*mends	Ra%3
*or	Jm#&!,#&!,
*proxy	Jm#&#&
*says	Jd#f+A
+eldom	Rm#O
*that	R}%:
,e	Rk#3
+ime	Ju"f;h
.out	Bh!,!H*HFf;(!?!hO8
+o	Ro#3
*waited	Ru"3
.s	Ro#A
,nts	Ru#m
)s and	Jo%V5:
,pply	Rm#:
+do	R{%^
+of	Rw#:
,wn	Ro#,
+that	Jf!3[3
%hered at	Rh&t
#ve a	R~%3
`)
