sitegenSearch("n037c57fe-1",`!gain the	Rk"3
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
*that	Rb&:
,e	Ro#3
+ime	Jy"f;h
.out	Bl!,!H*HFf;(!?!hO8
+o	Rs#3
*waited	Ry"3
.s	Rs#A
,nts	Ry#m
)s and	Js%V5:
,pply	Rq#:
+do	R_&^
+of	R{#:
,wn	Rs#,
+that	Jj!3[3
%hered at	Rl&t
#ve a	Rc&3
(n	Rt!H
'four	Rn!3
'no	Rt!H
'the	Ro%,
'up	Fn":J&H&"O
"b or	Rz&^
"ears resumable	Rn%&
(team	Rn%,
(was	Rn%3
#m for	Rg&3
#neral after	Rv!H
+nd	Re&,
*clients	R|!:
+ode	Jq",?,
*form	Rx#H
*it	R_":
*one	Rp!3
*purpose	Jv"H;3
*reasons	Rw!3
+ule	Rh#O
*to	Rq!A
)purpose server	Rp#3
7s	Rv"H
(te it	Re#&!3
`)
