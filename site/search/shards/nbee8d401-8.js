sitegenSearch("nbee8d401-8",`!rack 2.2	.l!:!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
'3.1	Rl!3!O
'and	Rl!:!O
'makes	Rl!,
'symfony	Rl!&
'utils	Rl!,
,rb	Rl!,
#ilgun and	Rg%&
*error	Rg%(
*in	Rg%3
*listener	Rg%(
*sent	Rg%:
*was	Rg%,
&s takes	Rl!,
%se alarm	R~!:
(cloudflares	Rd%X
(it	Jg"O^3
*s	Rh!f
(large	Rk#f
-clientheaderbuffers	Rk#f
(proxy	Rw!H
-readtimeout	Rw!H
(the	Fx!3FO5f
'd an	Jf":':
)or	Fm!:}!&.3
)the	Rf%3
's a	Rl!H
*larms	Rn#H
*n	Fz!:":2Hv!,
)it	Jl&%5&
)the	Ri%V
&ing one	R|"H
*the	F}"H/H(H9:
#n before	R+,
&into	Ru#&
&out	Fp"fE3/&&3
%dom and	Rz!H
)edits	Rt&3
)list	R|#:
)part	Fy#:::4:
)share	Rj#f
)uniform	Rs!?
(ised pauses	Rm#f
(uniform 0	Rs!?
%ge 2026	Ru!?
,q3	Ru!?
(a	J_#3~!3
)dds	Rb"A
)sked	Rj!,!3
(bytes	Fb",!3!?!f?3!?N1!?
`)
