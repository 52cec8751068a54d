sitegenSearch("n9e80d717-13",`!random part	J{#:::4:
)share	Rl#f
)uniform	Ru!?
(ised pauses	Ro#f
(uniform 0	Ru!?
%ge 2026	Rw!?
,q3	Rw!?
(a	Jb#3~!3
)dds	Rd"A
)sked	Rl!,!3
(bytes	Jd",!3!?!f?3!?N1!?
(content	Rd"&
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
*uch	RS,
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
`)
