sitegenSearch("n416a2696-0",`!corssafelisted requestheader	Rc#H
3sponse	Fk!V":'^]H
9header	Fk!V":'^]H
#smos db	Rv%&!3!:
%t with	Ry#H
&s a	Rx!m
(nothing	Ry&O
(one	Rl"H
*ly	Rm!f
(people	Rk!H
(real	Rk!%
(something	Ro!f
(two	Rq"H
#uld act	Rn!A
)nswer	Ru"H
)rrive	Rw%3
(be	Jp!Of!f6,
(do	Ry"3
(force	Rz#:
(give	Rx&:
)o	Rp%,
(have	Rp"f
)elp	Rs"O
(insist	Rz#,
(just	Rl!^
(not	:h!,@3034,#3)&",*:*3"&&,"&%&:&#3"&",#%
(pass	Rd%,
(read	Jl!,]fl!:
*ly	R}"f
)un	Rp!O
(still	Rt#H
)ucceed	Rl#,
(tell	Rw%,
)hen	Ro"H
+refore	Rd#O
%nt 417	Re#:
)29	Ru!O
)30	Rf&:
(5xx	Ru!O
(a	Nd"3s"O
)gainst	Nu!Q#v
)s	J?,o#VOH
)t	Ru!,
(by	Nw!,o"3
(codes	R{&*
(fewer	Rl&V
)inished	Ru!,
*rst	Rn#H
)or	R{&3!H
)rom	Rp&,
(half	Nl!,p#3
,failures	Rl!,
)ow	Nm&,1{(!{)!{3
(in	R{&A
)t	Nr#:@:
(json	Rm&F
(letter	R}&8!?
)ittle	Rz&3
(nor	RS,
(of	Jq!:p!&NH
)n	Jw!m'f7O
*ce	Rz&3
`)
