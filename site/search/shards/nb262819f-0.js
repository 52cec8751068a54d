sitegenSearch("nb262819f-0",`!search id	R{"?
*f	Ra%V
*ndex	Rs&A
.es	Re",
.js	Rs&A
*s	Rq&,
)json	Rc&?
)of	Rs&(
)page	Rs&3
*roducts	Rl#?
)q	Fq!1!85HD?m!,
)r	Rq!8
*anking	Rf"h
*esult	Rq"3
)shards	Rs&A
)the	Ru&O
,ir	Rt&H
*oo	Rg&"
*witter	Rc&?
)use	Rl#?
)was	R{"3
*hat	Rm&A
+ether	Ru&O
*ith	Ry!3
-out	Jy!39h
*ords	Jg&F.:
(ed for	Jt#:a!3
+signed	Rz!f
+the	Rx#3
)s a	Jq!1W?
,s	Re!H
+the	J_#Hi!H
(ing follow	Rp!%
.r	Rp"f
,the	Rm#H
,your	Rp"H
(json q	Rc&?
(wordsjson holds	Rs&:
#c web	Ju!:!?Q3!?
%ond 419	Rm%:
)a	Jg!A*3
*fter	Rz&:
*lert	Ro!O
*nd	Jc#O.:
+swer	Rc!3
*rrival	Rv"H
*s	Rn#H
+ks	Rv!f
*t	Jk!Vv!V
+tempt	R~"H
)before	Rt!h
+hind	Rn&H
*ody	Ri%3
*rackets	Rh&f
*uild	Rk&^
*yte	R',
)challenge	Rt"3
*ode	Rv&C
+lon	R-3
+mmand	Rk!H
*trl	Rg&A
-c	Rg&A
)delete	Js!,,f
)execution	Rk#f
)for	Rr!m
+ur	Rf%&
-digit	Rf%&
)half	Rc%:
+nd	Rg%,
`)
