sitegenSearch("n594c60f4-5",`!updated 2026	R0:
.1124	R0:
+4.11.2026	R01
*days	Rh&A
+raft	Rf&:
*when	Rv&O
(r a	Ru#:
(s sends	Rg#:
*the	Rk"H
#grade also	Ru!3
+nd	Fu!,!H!fQ3n!A
*beside	Ru!3
*connection	Fh!A!O*,!A'&!:Q&
*header	Ru!,
*if	Rp#3
+n	Rf#3
+t	Rf#H
*must	Rf#,
*on	Rf#H
*required	Fh!A*AV(!?!h
+fc	Rf#,
*the	Rf#&
*websocket	Ju!3!?Q?
+ith	Rn!V
.out	Rf#H
(ing is	Rf#:
,protocol	Rf#&
#load 05	Rx!&
)a	Rx"f
*ddresses	Rx!H
*fter	Rk"H
*nd	Jx!3t!,
*pis	Jx!Ht!&
*re	Ru"H
)breaks	Rx!,
)can	Fh!O*,*&
*omes	Rx"A
,plete	Rx!3!:!?
)draft	Rx!H
)goes	Rx!3
)has	Jt!H83
)id	Rk%1!?
*n	Rk%&
*s	Jx!3t!V
*tself	Rr#H
)left	Rz!3
+ngth	Rx!?
*ibrary	Rz"H
+mit	Rx!3!?
)of	Rr#H
+fset	Rx!,!3!:!?
)resumption	Fh!O*,*(!?
)sarif	Ri&1
*talls	Ru"3
,rts	Rx"3
)upload	Rk%1!?
/id	Rk%1!?
)with	Rk%3
(complete 0	Rx!:!?
11	Rx!?
1has	Rx!3
1starts	Rx!3
(ed a	Rj%,
`)
