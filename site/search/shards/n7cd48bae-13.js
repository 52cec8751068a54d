sitegenSearch("n7cd48bae-13",`!upgrade it	Rh#H
*must	Rh#,
*on	Rh#H
*required	Fj!A*AV(!?!h
+fc	Rh#,
*the	Rh#&
*websocket	Jw!3!?Q?
+ith	Rp!V
.out	Rh#H
(ing is	Rh#:
,protocol	Rh#&
#load 05	Rz!&
)a	Rz"f
*ddresses	Rz!H
*fter	Rm"H
*nd	Jz!3t!,
*pis	Jz!Ht!&
*re	Rw"H
)breaks	Rz!,
)can	Fj!O*,*&
*omes	Rz"A
,plete	Rz!3!:!?
)draft	Rz!H
)goes	Rz!3
)has	Jv!H83
)id	Rm%1!?
*n	Rm%&
*s	Jz!3t!V
*tself	Rt#H
)left	R|!3
+ngth	Rz!?
*ibrary	R|"H
+mit	Rz!3!?
)of	Rt#H
+fset	Rz!,!3!:!?
)resumption	Fj!O*,*(!?
)sarif	Rk&1
*talls	Rw"3
,rts	Rz"3
)upload	Rm%1!?
/id	Rm%1!?
)with	Rm%3
(complete 0	Rz!:!?
11	Rz!?
1has	Rz!3
1starts	Rz!3
(ed a	Rl%,
(id xa298sd	Rm%1!?
2f	Rm%1!?
(length 734003200	Rz!?
)imit max	Rz!?
1size	Rz!?
(offset 419430400	Rz!?
/and	Rz!:
/how	Rz!,
/so	Rz!3
(s 25	R|"A
*amazon	R{":
+nd	Rw"f
*by	R{#3
*example	Rz!?
*for	Rz!,
*others	Rz!:
`)
