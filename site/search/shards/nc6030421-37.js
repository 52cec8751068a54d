sitegenSearch("nc6030421-37",`!range bytes	F_",!3!?!f?3!?N1!?
(content	R_"&
(does	Fh!A*AN,
(export	R_"?
(for	R_",
(has	Rh!A
)eeded	Rq&:
(if	J_"H?H
)n	Jf!AXH
)s	R}"3
(not	Bh!A#3(A1&?(!?N:
(of	F_",^,Y{(!{,
)r	Fh!3(V#3
)ut	R}"H
)verlaps	R_"3
(python	R}"&
(request	Rx!3
(takes	R}"O
)ells	J_",!fm!,
)hat	Rp!3
(whose	R}"H
)ith	J}"fu!:
'notsatisfiable in	Rj!3
6node	R}"&
:js	R}"&
6php	R}"&
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
&ing is	Rs&A
*of	Rf"h
#re client	Re"A
'that	Ro!V
)e	Rh%&
'web	Rd#:
(ord	Rs&3
&ly carry	Rx%3
*loudflare	R}#V
)implemented	Rg!,
)many	Re!^
+tters	Rz!O
)reaches	Rp#:
+peat	Rm"O
&r ones	Rs&3
#te a	Ro!1
'copes	Ro!3
'for	Jk#:#:
'google	Rp"H
'http	Ro!1
+requeststotal	Ro!1
'keep	Ro!3
`)
