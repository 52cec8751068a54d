sitegenSearch("n17a5fa78-38",`!future use	Ro",
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
+o	Rm#&
,t	Rf!A
*hands	Rx"3
*java	Rm#&
*load	Rm#3
*mends	Ra%3
*net	Rm#&
+ode	Rm#&
*or	Jm#&!,#&!,
*php	Rm#&
+roxy	Jm#&#&
*ruby	Rm#&
,st	Rm#&
*says	Jd#f+A
+eldom	Rm#O
+wift	Rm#&
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
)timeout node	Ro#&
5js	Ro#&
1php	Ro#&
%hered at	Rh&t
#ve a	R~%3
(n	Rp!H
'four	Rj!3
'no	Rp!H
'the	Rk%,
'up	Fj":J&H&"O
"b or	Ru&V
"ears resumable	Rj%&
`)
