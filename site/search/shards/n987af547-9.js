sitegenSearch("n987af547-9",`!search central	6v!H!V!m):#:":":):":!f":":%:":#:":":!H":!m&:#:!f2:#:":":":":!m":
*onsole	J}!:9m
)default	Rl&,
)each	Rz&,
*ngine	Jn#,E:
/s	B8,s!H*:+h8:!mZ,0V
*xists	Ru"f
)false	Rx&%
*inds	Rd!,
*lag	Rz&V
*or	FK,2,3^n#V
+und	Rk&{&
*rom	Ro!^
)has	Rh"H
)id	R_#?
*f	Re%V
*ndex	Rx&A
.es	Ri",
.js	Rx&A
*s	Rv&,
)json	Rg&?
)of	Rx&(
)page	Rx&3
*roducts	Rp#?
)q	Fu!1!85HD?n!,
)r	Ru!8
*anking	Rj"h
*esult	Ru"3
)shards	Rx&A
)the	Rz&V
,ir	Ry&H
*oo	Rk&"
*witter	Rg&?
)use	Rp#?
)was	R_#3
*hat	Rr&A
+ether	Rz&V
*ith	R}!3
-out	J}!39h
*ords	Jk&F/:
(ed for	Jx#:b!3
+signed	R~!f
+the	R|#3
)s a	Ju!1W?
,s	Ri!H
+the	Jd#Hi!H
(ing follow	Rt!%
.r	Rt"f
,the	Rq#H
,your	Rt"H
(json q	Rg&?
(wordsjson holds	Rx&:
#c web	Jy!:!?Q3!?
%ond 419	Rq%:
)a	J-,_!A*3
*fter	R_':
*lert	Rs!O
*nd	Jg#O.:
+swer	Rg!3
*rrival	Rz"H
*s	Rr#H
+ks	Rz!f
`)
