sitegenSearch("n9e80d717-12",`!quotes and	Rs&,!:!O
*round	J-:;:
)each	R(3
)in	R-:
)leading	R}&3
*ist	J(,m&{#
)names	R}&3
)stand	Rx&3
)where	R-,
*rite	R-:
!r 12	Ru!8
#and	Ru!:
#restore	R):
"ack 2.2	.n!:!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
'3.1	Rn!3!O
'and	Rn!:!O
'makes	Rn!,
'symfony	Rn!&
'utils	Rn!,
,rb	Rn!,
#ilgun and	Ri%&
*error	Ri%(
*in	Ri%3
*listener	Ri%(
*sent	Ri%:
*was	Ri%,
&s takes	Rn!,
%se alarm	Ra":
(cloudflares	Rf%X
(it	Ji"O^3
*s	Rj!f
(large	Rm#f
-clientheaderbuffers	Rm#f
(proxy	Ry!H
-readtimeout	Ry!H
(the	Jz!3FO5f
'd an	Jh":':
)or	Jo!:}!&.3
)the	Rh%3
's a	Rn!H
*larms	Rp#H
*n	F|!:":2Hv!,
)it	Jn&%5&
)the	Rk%V
&ing one	R~"H
*the	F_#H/H(H9:
#n before	R+,
&into	Rw#&
&out	Fr"fE3/&&3
%dom and	R|!H
)edits	Rv&3
)list	R~#:
`)
