sitegenSearch("n0021da4c-9",`!correct it	JZ:j!,
,s	RI:
*response	Rg!3
*sign	Rq%:
.in	Rq%:
*the	>.:%:#:7:#:#:&:/:#:z#:
)ed deployment	Ro"O
)ion is	Ro"H
)ly display	R|":
,from	Rg"f
%s check	Rg!t
'errors	Rg!v
'preflight	J_"36:
)otocol	Rg!V
'safelisted	Fg!V":WH,H
&preflight fetch	J_"36:
&safelisted request	R~"H
8header	R~"H
3sponse	Fg!V":c!H
9header	Fg!V":c!H
#smos db	Rr%&!3!:
%t with	Ru#H
&s a	Rt!m
(nothing	Ru&O
(one	Rh"H
*ly	Ri!^
(people	Rg!H
(real	Rg!%
(something	Rk!^
(two	Rm"H
#uld act	Rj!A
)nswer	Rq"H
)rrive	Rs%3
(be	Fl!Of!f6,
(do	Ru"3
(force	Rv#:
(give	Rt&:
)o	Rl%,
(have	Rl"f
)elp	Ro"O
(insist	Rv#,
(just	Rh!^
(not	:e!,?3034,#3)&",*:*3"&&,"&%&:&#3"&",#%
(pass	R_%,
(read	Fh!,]fl!:
*ly	Ry"f
)un	Rl!O
(still	Rp#H
)ucceed	Rh#,
(tell	Rs%,
)hen	Rk"H
+refore	R_#O
%nt 417	Ra#:
)29	Rq!O
)30	Rb&:
(5xx	Rq!O
(a	J_"3s"O
)gainst	Jq!Q#v
`)
