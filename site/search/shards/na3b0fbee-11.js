sitegenSearch("na3b0fbee-11",`!count as	J>,n#VOH
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
)s that	Rs!3
'ing a	Jl"HKH
+by	Rl#H
+characters	R|"H
+every	Jh#H(H
+it	Jn"HLH
+levels	Rw#H
+on	Jx!H<H2H
+period	Rk%V
'ry a	Rt"3
*code	Rf#3
*is	Rz&^
*only	Rn#H
's 101	Rj!A
)2026	Rc"?
)4xx	Ry%:
)and	JG,BH.^
*s	>/,K,53%3%1::K,#:2:D3.3
)bytes	R|"H
)code	Rs&{%
-s	Rj!%
)ever	Rx&3
)from	Rd",
)is	Jw!:%OR,
`)
