sitegenSearch("n497f824b-12",`!code would	Jn!O3fb!3
(rite	R=:
'you	Rr!A
&key name	Rm&{%
.s	Rs&,!3
&ql action	Ro&1
(action upload	Ro&1
5sarif	Ro&1
&s 401	R[3
+md	R[3
*4	NZ3#3
+md	NZ3#3
)21	Rm!3
)xx	R|&{)!{.
(501	Rr#O
(a	Rx!V
)bout	Rb#O
)dd	Rq&&
+resses	Rs&,
)lone	Rl!%
*so	R~&%
)n	Ry!%
*d	6=&"&"&!:"&"&"&"&"&"&"&@&!:"&"&"&-%>Va!3#%13-&!^)%!A"f((+(+(
)part	Rp#:
)re	>H,!3(,+,7%)%%,UOf!V#3'A
)s	Jl!O&(h#V
*cribe	Re&,
(becomes	R{&,
*tter	Rf#3
*yond	Rl!(
)y	Rr%&
(caches	R{&,
*n	Ru&:
*talogue	213"3"3"3"3"3"3"3'3"3"3"3#3'3"3"3"3%3%3'3"3"3"3"3"3"3"3(3#3"3l#1!V
1yaml	613#3"3"3"3"3"3'3"3"3"3#3'3"3"3"3%3%3'3"3"3"3"3"3"3"3(3#3"3l#1!V
2ml	R23
)lasses	Rl&&
)odes	RG3
-csv	RG3
*nstants	Rs!,
)sv	NG3f%m
(default	Rl&f
)iffer	R>:
)o	N=:[:
*es	R{&H
(e0001	Rq&1![
-md	Rq&1
,2	Rq&1![
-md	Rq&1
,3	Rq&A
-md	Rq&A
`)
