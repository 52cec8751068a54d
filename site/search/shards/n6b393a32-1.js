sitegenSearch("n6b393a32-1",`!rack 3.1	Rj!3!O
'and	Rj!:!O
'makes	Rj!,
'symfony	Rj!&
'utils	Rj!,
,rb	Rj!,
#ilgun and	Re%&
*error	Re%(
*in	Re%3
*listener	Re%(
*sent	Re%:
*was	Re%,
&s takes	Rj!,
%se alarm	R|!:
(cloudflares	Rb%X
(it	Je"O^3
*s	Rf!f
(large	Ri#f
-clientheaderbuffers	Ri#f
(proxy	Ru!H
-readtimeout	Ru!H
(the	Fv!3FO5f
'd an	Jd":':
)or	Fk!:}!&.3
)the	Rd%3
's a	Rj!H
*larms	Rl#H
*n	Fx!:":2Hv!,
)it	Jj&%4&
)the	Rg%V
&ing one	Rz"H
*the	F{"H/H(H9:
#n before	R+,
&into	Rs#&
&out	Fn"fE3/&&3
%dom and	Rx!H
)edits	Rq&3
)list	Rz#:
)part	Fw#:::4:
)share	Rh#f
)uniform	Rq!?
(ised pauses	Rk#f
(uniform 0	Rq!?
%ge 2026	Rs!?
,q3	Rs!?
(a	J}"3}!3
)dds	R_"A
)sked	Rh!,!3
(bytes	F_",!3!?!f?3!?N1!?
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
`)
