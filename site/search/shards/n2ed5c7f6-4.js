sitegenSearch("n2ed5c7f6-4",`!randomised pauses	Rk#f
(uniform 0	Rq!?
%ge 2026	Rs!?
,q3	Rs!?
(a	J}"3~!3
)dds	R_"A
)sked	Rh!,!3
(bytes	F_",!3!?!f?3!?N1!?
(content	R_"&
(does	Fh!A*AN,
(export	R_"?
(for	R_",
(has	Rh!A
)eeded	Rr&:
(if	J_"H?H
)n	Jf!AXH
)s	R}"3
(not	Bh!A#3(A1&?(!?N:
(of	F_",^,Z{(!{,
)r	Fh!3(V#3
)ut	R}"H
)verlaps	R_"3
(request	Rx!3
(takes	R}"O
)ells	J_",!fm!,
)hat	Rp!3
(whose	R}"H
)ith	J}"fv!:
'notsatisfiable in	Rj!3
's above	R~#:
*lso	R_%:
*re	R_"3
*sk	R}"3
)before	R_"O
*ytes	R_":
)in	R_"H
)on	R_":
*ver	R_"H
)send	R_"3
)that	R}"&!,
+e	R}"3
,re	R_"H
%k title	Rg&H
&ing is	Rt&A
*of	Rf"h
#re client	Re"A
'that	Ro!V
'web	Rd#:
(ord	Rt&3
&ly carry	Rx%3
*loudflare	R}#V
)implemented	Rg!,
)many	Re!^
+tters	Rz!O
)reaches	Rp#:
+peat	Rm"O
&r ones	Rt&3
#te a	Ro!1
'copes	Ro!3
'for	Jk#:#:
'google	Rp"H
'http	Ro!1
+requeststotal	Ro!1
`)
