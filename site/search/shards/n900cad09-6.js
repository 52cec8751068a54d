sitegenSearch("n900cad09-6",`!code to	>T,":#,5&%&#:(&@V%:
)day	Jf":c"3
)gether	Rz!3
)o	Ji#&%&i!:
*k	RW3
(wice	R>(
)o	Rr&3
'unauthorized	Rr"&
*vailable	Rn#&
)der	Jn!%A,
)its	R}&,
)processable	Rf#&
)supported	Ra#&
)til	Rr!A
)used	Rn"&!:
(pgrade	Rj#&
(ri	R_#&
(se	Rm"&
*ful	Rr!X
'variant	Ru#&
'w1	R<3
(ants	Rj&,
)s	BO:VH=:.H"33:*3
(e	Ji#:)f
(hat	Rx!3
)en	BW,l!V#f/,%3
*re	B<:<:8&h#V({.
,ver	Ro&A
*ther	Rk!%
)ich	Jp!3g#,
*le	Ra%,
(ith	FY:>^n"373
+out	Jj&,!f*:#V
(ould	Jl!O3fb!3
(rite	R<:
'you	Rp!A
&key name	Rk&{%
.s	Rq&,!3
&ql action	Rm&1
(action upload	Rm&1
5sarif	Rm&1
&s 401	RZ3
+md	RZ3
*4	JY3#3
+md	JY3#3
)21	Rk!3
)xx	Rz&{)!{-
(501	Rp#O
(a	Rv!V
)bout	R_#O
)dd	Ro&&
+resses	Rq&,
)lone	Rj!%
*so	R|&%
)n	Rw!%
*d	6<&"&"&!:"&"&"&"&"&"&"&@&!:"&"&"&,%>Va!3#%13-&!^)%!A"f((+(*(
)part	Rn#:
)re	>G,!3(,+,6%)%%,UOf!V#3'A
)s	Jj!O&(
*cribe	Rc&,
`)
