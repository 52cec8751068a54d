sitegenSearch("n3cff307e-10",`!randomuniform 0	Rw!?
%ge 2026	Ry!F
,q3	Ry!F
(a	Nd#3~!3
)dds	Rf"A
)sked	Rn!,!3
(bytes	Jf",!3!?!f?3!?N1!?
(content	Rf"&
(does	Jn!A*AN,
(export	Rf"?
(for	Rf",
(has	Rn!A
)eeded	Rx&:
(if	Nf"H?H
)n	Nl!AXH
)s	Rd#3
(not	Bn!A#3(A1&?(!?N:
(of	Jf",^,Z{)!{.
)r	Jn!3(V#3
)ut	Rd#H
)verlaps	Rf"3
(request	R~!3
(takes	Rd#O
)ells	Nf",!fm!,
)hat	Rv!3
(whose	Rd#H
)ith	Nd#fv!:
'notsatisfiable in	Rp!3
's above	Re%:
*lso	Rf%:
*re	Rf"3
*sk	Rd#3
)before	Rf"O
*ytes	Rf":
)in	Rf"H
)on	Rf":
*ver	Rf"H
)send	Rf"3
*uch	RT,
)that	Rd#&!,
+e	Rd#3
,re	Rf"H
%k title	Rm&H
&ing is	Rz&A
*of	Rl"h
#re client	Rk"A
'one	Ro!O
'that	Ru!V
'web	Rj#:
(ord	Rz&3
&ly carry	R~%3
*loudflare	Rd%V
)implemented	Rm!,
)many	Rk!^
+tters	Ra"O
)reaches	Rv#:
+peat	Rs"O
&r ones	Rz&3
#te a	Ru!1
'copes	Ru!3
'for	Nq#:#:
'google	Rv"H
'http	Ru!1
+requeststotal	Ru!1
`)
