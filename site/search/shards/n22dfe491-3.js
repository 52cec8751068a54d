sitegenSearch("n22dfe491-3",`!search indexjs	Rt&A
*s	Rr&,
)json	Rc&?
)of	Rt&(
)page	Rt&3
*roducts	Rl#?
)q	Fq!1!85HD?n!,
)r	Rq!8
*anking	Rf"h
*esult	Rq"3
)shards	Rt&A
)the	Rv&O
,ir	Ru&H
*oo	Rg&"
*witter	Rc&?
)use	Rl#?
)was	R{"3
*hat	Rn&A
+ether	Rv&O
*ith	Ry!3
-out	Jy!39h
*ords	Jg&F/:
(ed for	Jt#:b!3
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
(wordsjson holds	Rt&:
#c web	Ju!:!?Q3!?
%ond 419	Rm%:
)a	Jg!A*3
*fter	R{&:
*lert	Ro!O
*nd	Jc#O.:
+swer	Rc!3
*rrival	Rv"H
*s	Rn#H
+ks	Rv!f
*t	Jk!Vv!V
+tempt	R~"H
)before	Rt!h
+hind	Ro&H
*ody	Ri%3
*rackets	Rh&f
*uild	Rk&^
*yte	R',
)challenge	Rt"3
*ode	Rw&C
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
+s	Jt!fw",
*eading	Ro&3
*ttp	Rj!:
`)
