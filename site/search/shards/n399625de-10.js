sitegenSearch("n399625de-10",`!range content	Rd"&
(does	Jl!A*AN,
(export	Rd"?
(for	Rd",
(has	Rl!A
)eeded	Rv&:
(if	Jd"H?H
)n	Jj!AXH
)s	Rb#3
(not	Bl!A#3(A1&?(!?N:
(of	Jd",^,Z{)!{-
)r	Jl!3(V#3
)ut	Rb#H
)verlaps	Rd"3
(request	R|!3
(takes	Rb#O
)ells	Jd",!fm!,
)hat	Rt!3
(whose	Rb#H
)ith	Jb#fv!:
'notsatisfiable in	Rn!3
's above	Rc%:
*lso	Rd%:
*re	Rd"3
*sk	Rb#3
)before	Rd"O
*ytes	Rd":
)in	Rd"H
)on	Rd":
*ver	Rd"H
)send	Rd"3
)that	Rb#&!,
+e	Rb#3
,re	Rd"H
%k title	Rk&H
&ing is	Rx&A
*of	Rj"h
#re client	Ri"A
'that	Rs!V
'web	Rh#:
(ord	Rx&3
&ly carry	R|%3
*loudflare	Rb%V
)implemented	Rk!,
)many	Ri!^
+tters	R~!O
)reaches	Rt#:
+peat	Rq"O
&r ones	Rx&3
#te a	Rs!1
'copes	Rs!3
'for	Jo#:#:
'google	Rt"H
'http	Rs!1
+requeststotal	Rs!1
'keep	Rs!3
'limit	>j!3*t%&!:!VW?!f1,):)3"3)&!373!:!?
,ed	Ju!vs"?
,ing	Bq!,":%(#VUV!fu!,
,s	Bs"V2V#H.V:&=,
`)
