sitegenSearch("n382a8262-4",`!code use	Ri"&
*ful	Rn!X
'variant	Rq#&
'w1	R<3
(ants	Rf&,
)s	BO:RH=:.H"33:*3
(e	Je#:)f
(hat	Rt!3
)en	F~"V#f/,%3
*re	B<:;:5&h#V({-
,ver	Rk&A
*ther	Rg!%
)ich	Jl!3g#,
*le	R|#,
(ith	FV:=^n"373
+out	Ff&,!f*:#V
(ould	Fh!O3fb!3
(rite	R<:
'you	Rl!A
&key name	Rg&{%
.s	Rm&,!3
&ql action	Ri&1
(action upload	Ri&1
5sarif	Ri&1
&s 401	RW3
+md	RW3
*4	JV3#3
+md	JV3#3
)21	Rg!3
)xx	Rv&{(!{,
(501	Rl#O
(a	Rr!V
)bout	R{"O
)dd	Rk&&
)lone	Rf!%
*so	Rx&%
)n	Rs!%
*d	6<&"&"&!:"&"&"&"&"&"&"&<&!:"&"&"&,%>Va!3#%13-&!^)%!A"f((+()(
)part	Rj#:
)re	>G,!3(,*,3%)%%,UOf!V#3'A
)s	Jf!O&(
*cribe	R~%,
(becomes	Ru&,
*tter	R_#3
*yond	Rf!(
)y	Rl%&
(caches	Ru&,
*n	Ro&:
*talogue	613"3"3"3"3"3"3'3"3"3"3#3'3"3"3"3%3%3&3"3"3"3"3"3(3"3"3k#1!V
1yaml	613"3"3"3"3"3"3'3"3"3"3#3'3"3"3"3%3%3&3"3"3"3"3"3(3"3"3k#1!V
)lasses	Rf&&
)odes	RF3
-csv	RF3
`)
