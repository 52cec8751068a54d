sitegenSearch("n936889b8-8",`!count codes	Rt&*
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
*from	Rn&f
*rfc	Rq!t
*the	Rq!O
(r http	Ro!3
.requeststotal	Ro!3
*or	Ro!A
*scanner	R~!3
)part for	J}%A"A
.to	Rt",
)s that	Ro!3
'ing a	Jh"HKH
+by	Rh#H
+characters	Rx"H
+every	Jd#H(H
+it	Jj"HLH
+levels	Rs#H
+on	Ft!H<H2H
+period	Rg%V
'ry a	Rp"3
*code	Rb#3
*is	Ru&V
*only	Rj#H
's 101	Rf!A
)2026	R~!?
)4xx	Ru%:
)and	FG,>H.^
*s	>/,Z3%3%1::K,#:2:D3-3
)bytes	Rx"H
)code	Rn&{%
-s	Rf!%
)ever	Rs&3
)from	R_",
)is	Fs!:%OR,
*t	Jo!,]:
+s	Rr&V
)most	Rs&3
`)
