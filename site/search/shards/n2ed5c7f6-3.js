sitegenSearch("n2ed5c7f6-3",`!quotes around	J-:;:
)each	R(3
)leading	Ry&3
*ist	J(,i&{#
)names	Ry&3
)stand	Rt&3
!r 12	Rq!8
#and	Rq!:
#restore	R):
"ack 2.2	.j!:!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
'3.1	Rj!3!O
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
)it	Jj&%5&
)the	Rg%V
&ing one	Rz"H
*the	F{"H/H(H9:
#n before	R+,
&into	Rs#&
&out	Fn"fE3/&&3
%dom and	Rx!H
)edits	Rr&3
)list	Rz#:
)part	Fw#:::4:
)share	Rh#f
)uniform	Rq!?
`)
