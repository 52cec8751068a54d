sitegenSearch("n3684fc1e-8",`!could be	Fj!Of!f6,
(do	Rs"3
(force	Rt#:
(give	Rr&:
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
(a	J}!3s"O
)gainst	Jo!Q#v
)s	F>,j#VOH
)t	Ro!,
(by	Jq!,o"3
(codes	Ru&*
(fewer	Rf&V
)inished	Ro!,
*rst	Rh#H
)or	Ru&3!H
)rom	Rj&,
(half	Jf!,p#3
,failures	Rf!,
)ow	Jg&,1{'!{(!{1
(in	Ru&A
)t	Jl#:@:
(json	Rg&F
(letter	Rw&8!?
)ittle	Rt&3
(nor	RR,
(of	Fk!:p!&NH
)n	Fq!m'f7O
*ce	Rt&3
(refusals	Rq!t
(tea	R_#O
)he	Bo!:!A#,/A(H1:i!V-H
+m	Rq!t
*is	Rj&:
)oo	R0,
(where	Ry#3
*ile	Rz"H
'ed 42	R~!?
*and	Rf"3
,ew	Rh"O
*by	Rd&,
*from	Ro&f
*rfc	Rq!t
*the	Rq!O
(r http	Ro!3
.requeststotal	Ro!3
*or	Ro!A
*scanner	R~!3
)part for	J}%A"A
`)
