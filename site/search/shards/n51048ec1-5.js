sitegenSearch("n51048ec1-5",`!code to	>T:#,4&%&#:(&@V%:
)day	Jd":c"3
)gether	Rx!3
)o	Fg#&%&i!:
*k	RV3
(wice	R>(
)o	Rp&3
'unauthorized	Rp"&
*vailable	Rl#&
)der	Jl!%A,
)its	R{&,
)processable	Rd#&
)supported	R~"&
)til	Rp!A
)used	Rl"&!:
(pgrade	Rh#&
(ri	R}"&
(se	Rk"&
*ful	Rp!X
'variant	Rs#&
'w1	R<3
(ants	Rh&,
)s	BO:TH=:.H"33:*3
(e	Jg#:)f
(hat	Rv!3
)en	BV,k!V#f/,%3
*re	B<:;:7&h#V({.
,ver	Rm&A
*ther	Ri!%
)ich	Jn!3g#,
*le	R~#,
(ith	FX:=^n"373
+out	Fh&,!f*:#V
(ould	Fj!O3fb!3
(rite	R<:
'you	Rn!A
&key name	Ri&{%
.s	Ro&,!3
&ql action	Rk&1
(action upload	Rk&1
5sarif	Rk&1
&s 401	RY3
+md	RY3
*4	JX3#3
+md	JX3#3
)21	Ri!3
)xx	Rx&{)!{-
(501	Rn#O
(a	Rt!V
)bout	R}"O
)dd	Rm&&
+resses	Ro&,
)lone	Rh!%
*so	Rz&%
)n	Ru!%
*d	6<&"&"&!:"&"&"&"&"&"&"&>&!:"&"&"&,%>Va!3#%13-&!^)%!A"f((+()(
)part	Rl#:
)re	>G,!3(,*,5%)%%,UOf!V#3'A
)s	Jh!O&(
*cribe	Ra&,
`)
