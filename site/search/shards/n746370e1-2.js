sitegenSearch("n746370e1-2",`!update has	Rs!:
)in	Rk#,
)your	Jp"&;H
(d 2026	R0:
.1124	R0:
+4.11.2026	R01
*days	Rl&A
+raft	Rj&:
*when	Rz&V
(r a	Ry#:
(s sends	Rk#:
*the	Ro"H
#grade also	Ry!3
+nd	Jy!,!H!fQ3n!A
*beside	Ry!3
*connection	Fl!A!O*,!A'&!:Q&
*header	Ry!,
*if	Rt#3
+n	Rj#3
+t	Rj#H
*must	Rj#,
*on	Rj#H
*required	Jl!A*AV(!?!h
+fc	Rj#,
*the	Rj#&
*websocket	Jy!3!?Q?
+ith	Rr!V
.out	Rj#H
(ing is	Rj#:
,protocol	Rj#&
#load 05	R|!&
)a	R|"f
*ddresses	R|!H
*fter	Ro"H
*nd	J|!3t!,
*pis	J|!Ht!&
*re	Ry"H
)breaks	R|!,
)can	Jl!O*,*&
*omes	R|"A
,plete	R|!3!:!?
)draft	R|!H
)goes	R|!3
)has	Jx!H83
)id	Ro%1!?
*n	Ro%&
*s	J|!3t!V
*tself	Rv#H
)left	R~!3
+ngth	R|!?
*ibrary	R~"H
+mit	R|!3!?
)of	Rv#H
+fset	R|!,!3!:!?
)resumption	Jl!O*,*(!?
)sarif	Rm&1
*talls	Ry"3
,rts	R|"3
)upload	Ro%1!?
/id	Ro%1!?
)with	Ro%3
(complete 0	R|!:!?
11	R|!?
1has	R|!3
`)
