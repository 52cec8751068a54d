sitegenSearch("nbee8d401-9",`!range content	Rb"&
(does	Fj!A*AN,
(export	Rb"?
(for	Rb",
(has	Rj!A
)eeded	Rt&:
(if	Jb"H?H
)n	Jh!AXH
)s	R_#3
(not	Bj!A#3(A1&?(!?N:
(of	Fb",^,Z{)!{-
)r	Fj!3(V#3
)ut	R_#H
)verlaps	Rb"3
(request	Rz!3
(takes	R_#O
)ells	Jb",!fm!,
)hat	Rr!3
(whose	R_#H
)ith	J_#fv!:
'notsatisfiable in	Rl!3
's above	Ra%:
*lso	Rb%:
*re	Rb"3
*sk	R_#3
)before	Rb"O
*ytes	Rb":
)in	Rb"H
)on	Rb":
*ver	Rb"H
)send	Rb"3
)that	R_#&!,
+e	R_#3
,re	Rb"H
%k title	Ri&H
&ing is	Rv&A
*of	Rh"h
#re client	Rg"A
'that	Rq!V
'web	Rf#:
(ord	Rv&3
&ly carry	Rz%3
*loudflare	R_%V
)implemented	Ri!,
)many	Rg!^
+tters	R|!O
)reaches	Rr#:
+peat	Ro"O
&r ones	Rv&3
#te a	Rq!1
'copes	Rq!3
'for	Jm#:#:
'google	Rr"H
'http	Rq!1
+requeststotal	Rq!1
'keep	Rq!3
'limit	>h!3*t%&!:!VW?!f1,):)3"3)&!373!:!?
,ed	Js!vs"?
,ing	Bo!,":%(#VUV!fu!,
,s	Bq"V2V#H.V:&=,
`)
