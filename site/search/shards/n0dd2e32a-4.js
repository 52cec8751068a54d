sitegenSearch("n0dd2e32a-4",`!code without	Ff&,!f):#V
(ould	Fh!O3fb!3
(rite	R<:
'you	Rl!A
&ql action	Ri&1
(action upload	Ri&1
5sarif	Ri&1
&s 401	RW3
+md	RW3
*4	JV3#3
+md	JV3#3
)21	Rg!3
)xx	Ru&{(!{,
(501	Rl#O
(a	Rr!V
)bout	R{"O
)dd	Rk&&
)lone	Rf!%
*so	Rw&%
)n	Rs!%
*d	6<&"&"&!:"&"&"&"&"&"&"&<&!:"&"&"&,%>Va!3#%13-&!^(%!A"f((+()(
)part	Rj#:
)re	>G,!3(,*,3%)%%,UOf!V(A
)s	Jf!O&(
*cribe	R~%,
(becomes	Rt&,
*tter	R_#3
*yond	Rf!(
)y	Rl%&
(caches	Rt&,
*n	Rn&:
*talogue	613"3"3"3"3"3"3'3"3"3"3#3'3"3"3"3%3%3&3"3"3"3"3"3(3"3"3k#1!V
1yaml	613"3"3"3"3"3"3'3"3"3"3#3'3"3"3"3%3%3&3"3"3"3"3"3(3"3"3k#1!V
)lasses	Rf&&
)odes	RF3
-csv	RF3
*nstants	Rm!,
)sv	JF3a%m
(default	Rf&f
)iffer	R=:
)o	J<:V:
*es	Rt&H
(e0001	Rk&1![
-md	Rk&1
,2	Rk&1![
-md	Rk&1
,3	Rk&A
-md	Rk&A
)1	613"3"3"3"3"3"3)3"3*3"3"3%3)3"3"3+3"3"3
*00	RO3
,md	RO3
`)
