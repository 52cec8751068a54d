sitegenSearch("n936889b8-7",`!correct sign	Ro%:
.in	Ro%:
*the	>.:%:#:7:#:#:&:-:#:y#:
)ed deployment	Rm"O
)ion is	Rm"H
)ly display	Rz":
,from	Re"f
%s check	Re!t
'errors	Re!v
'preflight	J}!36:
)otocol	Re!V
'safelisted	Fe!V":WH,H
&preflight fetch	J}!36:
&safelisted request	R|"H
8header	R|"H
3sponse	Fe!V":c!H
9header	Fe!V":c!H
#smos db	Rp%&!3!:
%t with	Rs#H
&s a	Rr!m
(nothing	Rr&O
(one	Rf"H
*ly	Rg!^
(people	Re!H
(real	Re!%
(something	Ri!^
(two	Rk"H
#uld act	Rh!A
)nswer	Ro"H
)rrive	Rq%3
(be	Fj!Of!f6,
(do	Rs"3
(force	Rt#:
(give	Rq&:
)o	Rj%,
(have	Rj"f
)elp	Rm"O
(insist	Rt#,
(just	Rf!^
(not	6c!,?3034,#3)&",*:*3"&&,"&%&:&#3"&",#%
(pass	R}#,
(read	Ff!,]fl!:
*ly	Rw"f
)un	Rj!O
(still	Rn#H
)ucceed	Rf#,
(tell	Rq%,
)hen	Ri"H
+refore	R}"O
%nt 417	R~":
)29	Ro!O
)30	R_&:
(5xx	Ro!O
(a	J}!3r"O
)gainst	Jo!Q#v
)s	F>,j#VNH
)t	Ro!,
(by	Jq!,o"3
`)
