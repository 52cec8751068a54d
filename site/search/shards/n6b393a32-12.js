sitegenSearch("n6b393a32-12",`!refuse requests	Rs!O
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
*or	R{!,
*property	Rd#H
.find	Rs#O
+ublish	Jq!^c#:
*send	Ra"3
+tands	Rw%3
*the	Bp!A!O>H",O3#&
+o	R),
,gether	Rq!A
,o	Rh%:
*upload	Rr#H
*what	Re!&
,ile	Rm#k
+ith	Fq!HS313
(s 401	Rf!A
*a	Rs"f
*it	Ff"H*fs!&
*must	Ri#3
*requests	Rm"f
*that	Rf#f
,e	J|",]3
-m	Rx&O
,ree	Ro!1
+o	Bp"&+f",-&,&D,;&!<
*without	Re!%
'ing a	J|"H"H
,nd	Rj#V
+depth	Rs#H
+head	Rr"H
#gion begins	R;:
)name	R;:
)of	R;&!,
*nly	Jj#3f!t
*r	Ru#3
)setup	Rn&t
(s may	Rn&t
&ster the	Ri!^
*ed 103	Rj%&
-308	Rk%&
-451	Rr%&
-a	Rf!,
.nd	RG3
-but	Jp!QPf
-code	:G&B%)%h!:+H/:&:':):%A'f):.3
`)
