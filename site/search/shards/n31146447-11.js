sitegenSearch("n31146447-11",`!could do	Rw"3
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
)s	J>,n#VOH
)t	Rs!,
(by	Ju!,o"3
(codes	Ry&*
(fewer	Rj&V
)inished	Rs!,
*rst	Rl#H
)or	Ry&3!H
)rom	Rn&,
(half	Jj!,p#3
,failures	Rj!,
)ow	Jk&,1{(!{)!{2
(in	Ry&A
)t	Jp#:@:
(json	Rk&F
(letter	R{&8!?
)ittle	Rx&3
(nor	RR,
(of	Jo!:p!&NH
)n	Ju!m'f7O
*ce	Rx&3
(refusals	Ru!t
(tea	Rd#O
)he	Bs!:!A#,/A(H1:i!V-H
+m	Ru!t
*is	Rn&:
)oo	R0,
(where	R}#3
*ile	R~"H
'ed 42	Rc"?
*and	Rj"3
,ew	Rl"O
*by	Rh&,
*from	Rs&f
*rfc	Ru!t
*the	Ru!O
(r http	Rs!3
.requeststotal	Rs!3
*or	Rs!A
*scanner	Rc"3
)part for	Jb&A"A
.to	Rx",
`)
