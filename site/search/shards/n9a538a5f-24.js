sitegenSearch("n9a538a5f-24",`!taken an	Rv"3
*d	R~!,
)way	Rh!,
(back	Ra%3
(e	Rs!:
)mail	Rs!:
(for	F}!H'HLm
(in	Rz&,
*to	R{&,
)s	Rk!3
)t	Jj!ACH
*s	Rc&&
(like	Rv"f
(name	Ry"f
(on	Rh!,
)ut	F|!,RHS,/{"
)ver	Rc%3
(sg033	Rh&V
(the	Fp!3-,w!3,3
(url	Rf&,
&s a	By!O"O-f*:K:O3
)n	Rz!H
*y	R3,
)ttributes	R:,
(codes	JA3v%^
(drafts	Rh&H
(effect	Rw!f
)ntries	Rf&m
)very	Ru%3
(five	R{%3
)or	F-3q":R&
(get	Rr"3
(http	Rp#?
(it	>g!:3:.:*&"H::EVHA!H
*s	BT,t#,%f&%%O#H
(keys	R0&
(long	Jh!O-C
,er	Rr&V
(minutes	Rv!3
)ore	Rg&3
*st	Rg%:
(no	J}"Or!3
*thing	Rp&O
+iceable	Rw!3
(one	Ru!,
*ly	Rs"A
)ther	Rr"f
)ver	Rk"3
(seconds	Rv!3
)ome	R|%:
(the	:=:#,H,*:&3"H*A!O":%:.,)f=f':K&0%"V7&
+ir	Jd!,r#%
*is	Rx"&
)o	Jw!f_#O
*o	Jj!,L3
(whatever	R{!:
%ing 208	Rb"H
)a	R|!H
)content	R_"H
0length	R_"H
)headers	Ri#V
)it	Rt#H
)the	Fy"H'H&H
#lks to	Jx#&-:
#mpered with	Ru#:
`)
