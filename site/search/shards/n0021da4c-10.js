sitegenSearch("n0021da4c-10",`!count as	F>,l#VOH
)t	Rq!,
(by	Js!,o"3
(codes	Rw&*
(fewer	Rh&V
)inished	Rq!,
*rst	Rj#H
)or	Rw&3!H
)rom	Rl&,
(half	Jh!,p#3
,failures	Rh!,
)ow	Ji&,1{(!{)!{2
(in	Rw&A
)t	Jn#:@:
(json	Ri&F
(letter	Ry&8!?
)ittle	Rv&3
(nor	RR,
(of	Fm!:p!&NH
)n	Fs!m'f7O
*ce	Rv&3
(refusals	Rs!t
(tea	Rb#O
)he	Bq!:!A#,/A(H1:i!V-H
+m	Rs!t
*is	Rl&:
)oo	R0,
(where	R{#3
*ile	R|"H
'ed 42	Ra"?
*and	Rh"3
,ew	Rj"O
*by	Rf&,
*from	Rq&f
*rfc	Rs!t
*the	Rs!O
(r http	Rq!3
.requeststotal	Rq!3
*or	Rq!A
*scanner	Ra"3
)part for	J_&A"A
.to	Rv",
)s that	Rq!3
'ing a	Jj"HKH
+by	Rj#H
+characters	Rz"H
+every	Jf#H(H
+it	Jl"HLH
+levels	Ru#H
+on	Fv!H<H2H
+period	Ri%V
'ry a	Rr"3
*code	Rd#3
*is	Rx&^
*only	Rl#H
's 101	Rh!A
)2026	Ra"?
)4xx	Rw%:
)and	FG,@H.^
*s	>/,J,43%3%1::K,#:2:D3.3
)bytes	Rz"H
)code	Rq&{%
-s	Rh!%
)ever	Rv&3
)from	Rb",
)is	Fu!:%OR,
`)
