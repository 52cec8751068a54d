sitegenSearch("na3b0fbee-10",`!correct it	J[:k!,
,s	RI:
*response	Ri!3
*sign	Rs%:
.in	Rs%:
*the	>.:%:#:7:#:#:&:0:#:{#:
)ed deployment	Rq"O
)ion is	Rq"H
)ly display	R~":
,from	Ri"f
%s check	Ri!t
'errors	Ri!v
'preflight	Jb"36:
)otocol	Ri!V
'safelisted	Fi!V":WH,H
&preflight fetch	Jb"36:
&safelisted request	Ra#H
8header	Ra#H
3sponse	Ji!V":c!H
9header	Ji!V":c!H
#smos db	Rt%&!3!:
%t with	Rw#H
&s a	Rv!m
(nothing	Rw&O
(one	Rj"H
*ly	Rk!^
(people	Ri!H
(real	Ri!%
(something	Rm!^
(two	Ro"H
#uld act	Rl!A
)nswer	Rs"H
)rrive	Ru%3
(be	Jn!Of!f6,
(do	Rw"3
(force	Rx#:
(give	Rv&:
)o	Rn%,
(have	Rn"f
)elp	Rq"O
(insist	Rx#,
(just	Rj!^
(not	:g!,?3034,#3)&",*:*3"&&,"&%&:&#3"&",#%
(pass	Rb%,
(read	Jj!,]fl!:
*ly	R{"f
)un	Rn!O
(still	Rr#H
)ucceed	Rj#,
(tell	Ru%,
)hen	Rm"H
+refore	Rb#O
%nt 417	Rc#:
)29	Rs!O
)30	Rd&:
(5xx	Rs!O
(a	Jb"3s"O
)gainst	Js!Q#v
`)
