sitegenSearch("n98267523-7",`!code you	Rp!A
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
(becomes	Ry&,
*tter	Rd#3
*yond	Rj!(
)y	Rp%&
(caches	Ry&,
*n	Rs&:
*talogue	213"3"3"3"3"3"3'3"3"3"3#3'3"3"3"3%3%3'3"3"3"3"3"3"3"3(3#3"3k#1!V
1yaml	213"3"3"3"3"3"3'3"3"3"3#3'3"3"3"3%3%3'3"3"3"3"3"3"3"3(3#3"3k#1!V
)lasses	Rj&&
)odes	RF3
-csv	RF3
*nstants	Rq!,
)sv	JF3e%m
(default	Rj&f
)iffer	R=:
)o	J<:Z:
*es	Ry&H
(e0001	Ro&1![
-md	Ro&1
,2	Ro&1![
-md	Ro&1
,3	Ro&A
-md	Ro&A
)1	613"3"3"3"3"3"3)3"3*3"3"3%3*3"3"3"3"3+3#3"3
*00	RO3
,md	RO3
`)
