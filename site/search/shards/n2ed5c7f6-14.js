sitegenSearch("n2ed5c7f6-14",`!refresh content	Ru#?
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
*wo	Ry&V
)while	Ru!H
*ith	Jm!,*3
(d although	R{&Q
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
*or	R{!,
*property	Rd#H
.find	Rs#O
+ublish	Jq!^d#:
*send	Ra"3
+tands	Rw%3
*the	Bp!A!O>H",O3#&
+o	R),
,gether	Rq!A
,o	Rh%:
*upload	Rr#H
*what	Re!&
,ile	Rm#k
+ith	Fq!HS313Z3
(s 401	Rf!A
*a	Rs"f
*it	Ff"H*fs!&
*must	Ri#3
*requests	Rm"f
`)
