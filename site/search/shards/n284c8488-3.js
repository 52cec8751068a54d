sitegenSearch("n284c8488-3",`!refresh for	Rw#A
%s heads	Rk&1
%usal and	Rb%3
*by	Rv!H
*comes	Ry%3
,ncerns	Rr#O
*even	Rz"3
*has	Rg!,
+ttp	Rs%,
*is	Jg!tk!3
*keeps	R}"O
*means	Rs!H
*need	Rr",
*outlives	Rr"O
*that	Rr"H
*would	Jv!H_!O
)s a	Rs!t
+or	Rs!,
'e a	Jg!%m!3
*nd	Ro#f
*pi	Rh#3
)before	Rs!,
)each	Rg!%
+rly	Rg#H
)it	Fj!O,OGH0H
)ranges	R_#,
*equests	Ru!O
)send	Jv!3K3
*mall	R|"O
)the	Rp#,
,ir	Ru#3
,m	Rb"H
*wo	R{&V
)while	Rw!H
*ith	Jo!,*3
(d although	R}&Q
+nd	Rp%V
,yway	Ra#f
+s	F-,h!Ax!O
*because	Ru!:
*callers	Rs!,
,n	Rr"f
+onnection	Jm!mu!H
*for	Js!:p"H
*it	Rv!,
*look	Rh!f
*method	Rt"H
*or	R}!,
*property	Rf#H
.find	Ru#O
+ublish	Js!^d#:
*send	Rc"3
+tands	Ry%3
*the	Br!A!O>H",O3#&
+o	R),
,gether	Rs!A
,o	Rj%:
*upload	Rt#H
*what	Rg!&
,ile	Ro#k
+ith	Fs!HS313Z3
(s 401	Rh!A
*a	Ru"f
*it	Fh"H*fs!&
*must	Rk#3
*requests	Ro"f
*that	Rh#f
`)
