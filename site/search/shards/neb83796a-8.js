sitegenSearch("neb83796a-8",`!search engines	B8,q!H*:+h8:!mZ,0V
*xists	Rs"f
)false	Rv&%
*lag	Rx&V
*or	FK,1,2^n#V
+und	Ri&{&
*rom	Rm!^
)has	Rf"H
)id	R}"?
*f	Rc%V
*ndex	Rv&A
.es	Rg",
.js	Rv&A
*s	Rt&,
)json	Re&?
)of	Rv&(
)page	Rv&3
*roducts	Rn#?
)q	Fs!1!85HD?n!,
)r	Rs!8
*anking	Rh"h
*esult	Rs"3
)shards	Rv&A
)the	Rx&V
,ir	Rw&H
*oo	Ri&"
*witter	Re&?
)use	Rn#?
)was	R}"3
*hat	Rp&A
+ether	Rx&V
*ith	R{!3
-out	J{!39h
*ords	Ji&F/:
(ed for	Jv#:b!3
+signed	R|!f
+the	Rz#3
)s a	Js!1W?
,s	Rg!H
+the	Jb#Hi!H
(ing follow	Rr!%
.r	Rr"f
,the	Ro#H
,your	Rr"H
(json q	Re&?
(wordsjson holds	Rv&:
#c web	Jw!:!?Q3!?
%ond 419	Ro%:
)a	F-,]A*3
*fter	R}&:
*lert	Rq!O
*nd	Je#O.:
+swer	Re!3
*rrival	Rx"H
*s	Rp#H
+ks	Rx!f
*t	Jm!Vv!V
+tempt	Ra#H
)before	Rv!h
+hind	Rq&H
*ody	Rk%3
*rackets	Rj&f
*uild	Rm&^
*yte	R',
)challenge	Rv"3
*ode	JV3d%C
+lon	R-3
+mmand	Rm!H
`)
