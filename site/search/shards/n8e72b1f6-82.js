sitegenSearch("n8e72b1f6-82",`!corssafelisted requestheader	R|"H
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
(codes	Rt&*
(fewer	Rf&V
)inished	Ro!,
*rst	Rh#H
)or	Rt&3!H
)rom	Rj&,
(half	Jf!,o#3
,failures	Rf!,
)ow	Jg&,0{'!{(!{1
(in	Rt&A
)t	Jl#:@:
(json	Rg&F
(letter	Rv&8!?
)ittle	Rs&3
(nor	RR,
(of	Fk!:p!&NH
)n	Fq!m'f7O
*ce	Rs&3
(refusals	Rq!t
`)
