sitegenSearch("n3cff307e-9",`!quotes names	R_'3
)stand	Rz&3
)where	R-,
*rite	R-:
!r 12	Rw!8
#and	Rw!:
#racket	Ru&m
%estore	R):
"ack 2.2	.p!:!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
'3.1	Rp!3!O
'and	Rp!:!O
'makes	Rp!,
'symfony	Rp!&
'utils	Rp!,
,rb	Rp!,
&et regex	Ru&m
#ilgun and	Rk%&
*error	Rk%(
*in	Rk%3
*listener	Rk%(
*sent	Rk%:
*was	Rk%,
&s takes	Rp!,
%se alarm	Rc":
(cloudflares	Rh%X
(it	Nk"O^3
*s	Rl!f
(large	Ro#f
-clientheaderbuffers	Ro#f
(proxy	R{!H
-readtimeout	R{!H
(the	J|!3FO5f
'd an	Nj":':
)or	Jq!:}!&.3
)the	Rj%3
's a	Rp!H
*larms	Rr#H
*n	F~!:":2Hv!,
)it	Np&%5&
)the	Rm%V
&ing one	Ra#H
*the	Fb#H/H(H9:
#n before	R+,
&into	Ry#&
&out	Ft"fE3/&&3
%dom and	R~!H
)edits	Rx&3
)list	Ra%:
)part	J}#:::4:
)share	Rn#f
)uniform	Rw!?
(ised pauses	Rq#f
`)
