sitegenSearch("nc6030421-47",`!references do	Rh&,
-footnotes	Rn&:
-lists	Rk&A
-nginx	Rt&,
-ought	Rl",
-questions	Rh&&
-with	Rt&:
(r repeats	Ri#3
'rer or	Rh%3!O
+policy	Jl&:%^
+that	Rh%:
*policy are	Rl&:
1text	Ro&^
's the	Rh",
*o	BR,6H,,P333[O
&tching and	Ry"&
%resh content	Ru#?
*for	Ru#A
%s heads	Ri&1
%usal and	R_%3
*by	Rt!H
*comes	Rw%3
,ncerns	Rp#O
*even	Rx"3
*has	Re!,
+ttp	Rq%,
*is	Je!tk!3
*keeps	R{"O
*means	Rq!H
*need	Rp",
*outlives	Rp"O
*that	Rp"H
*would	Jt!H_!O
)s a	Rq!t
+or	Rq!,
'e a	Je!%m!3
*nd	Rm#f
*pi	Rf#3
)before	Rq!,
)each	Re!%
+rly	Re#H
)it	Fh!O,OGH0H
)ranges	R}",
*equests	Rs!O
)send	Jt!3K3
*mall	Rz"O
)the	Rn#,
,ir	Rs#3
,m	R_"H
*wo	Rx&V
)while	Ru!H
*ith	Jm!,*3
(d although	Rz&Q
+nd	Rn%V
,yway	R~"f
+s	F-,f!Ax!O
*because	Rs!:
*callers	Rq!,
,n	Rp"f
+onnection	Jk!mu!H
*for	Jq!:p"H
*it	Rt!,
*look	Rf!f
*method	Rr"H
`)
