sitegenSearch("necbfe55b-3",`!update aptget	Ro&*
)for	Ra"H
)has	Ru!:
)in	Rm#,
)your	Nr"&;H
(d 2026	R0:
.1124	R0:
+4.11.2026	R01
*days	Rn&A
+raft	Rl&:
*when	R|&V
(r a	R{#:
(s sends	Rm#:
*the	Rq"H
#grade also	R{!3
+nd	J{!,!H!fQ3n!A
*beside	R{!3
*connection	Fn!A!O*,!A'&!:Q&
*header	R{!,
*if	Rv#3
+n	Rl#3
+t	Rl#H
*must	Rl#,
*on	Rl#H
*required	Jn!A*AV(!?!h
+fc	No!O^,
*the	Rl#&
*websocket	N{!3!?Q?
+ith	Rt!V
.out	Rl#H
(ing is	Rl#:
,protocol	Rl#&
#load 05	R~!&
)a	R~"f
*ddresses	R~!H
*fter	Rq"H
*nd	N~!3t!,
*pis	N~!Ht!&
*re	R{"H
)breaks	R~!,
)can	Jn!O*,*&
*omes	R~"A
,plete	R~!3!:!?
)draft	R~!H
)early	Ro!O
)goes	R~!3
)has	Nz!H83
)id	Rq%1!?
*n	Rq%&
*s	N~!3t!V
*tself	Rx#H
)left	Ra"3
+ngth	R~!?
*ibrary	Ra#H
+mit	R~!3!?
)of	Rx#H
+fset	R~!,!3!:!?
)resumption	Jn!O*,*(!?
)sarif	Ro&1
*talls	R{"3
,rts	R~"3
)upload	Rq%1!?
/id	Rq%1!?
)with	Rq%3
`)
