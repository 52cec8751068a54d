sitegenSearch("nbbab17da-6",`!upload are	Ru"H
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
(id xa298sd	Rk%1!?
2f	Rk%1!?
(length 734003200	Rx!?
)imit max	Rx!?
1size	Rx!?
(offset 419430400	Rx!?
/and	Rx!:
/how	Rx!,
/so	Rx!3
(s 25	Rz"A
*amazon	Ry":
+nd	Ru"f
*by	Ry#3
*example	Rx!?
*for	Rx!,
*others	Rx!:
*since	Rx!:
*that	J~"fL&
+oo	Jx!HCO
*which	Rj%&
,ose	R~"O
+ith	Rj%:
)arif v3	Ri&1
)examplecom u	Rx!?
4videos	Rx!?
#n p	Rt#:
%p where	Rt#:
#on the	Rs&:
#stream addr	Rv#8
+is	Rz#:
+prematurely	Rm#k
+response	R{%3
`)
