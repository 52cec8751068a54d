sitegenSearch("ne62c3e8e-12",`!gains as	Rw!f
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
(n	Rp!H
'four	Rj!3
'no	Rp!H
'the	Rk%,
'up	Fj":J&H&"O
"b or	Rv&V
"ears resumable	Rj%&
(team	Rj%,
(was	Rj%3
#m for	Rc&3
#neral after	Rr!H
+nd	Ra&,
*clients	Rx!:
+ode	Jm",?,
*form	Rt#H
*it	R{!:
*one	Rl!3
*purpose	Jr"H;3
*reasons	Rs!3
+ule	Rd#O
*to	Rm!A
)purpose server	Rl#3
7s	Rr"H
(te it	Ra#&!3
+token	Ri%:
`)
