sitegenSearch("n042c1a3e-4",`!taken for	F}!H'HLm
(in	R{&,
*to	R|&,
)s	Rk!3
)t	Jj!ACH
*s	Rc&&
(like	Rv"f
(name	Ry"f
(on	Rh!,
)ut	B|!,RHS,.,#{"
)ver	Jc%3K&
(sg033	Rh&V
(the	Fp!3-,w!3,3
(url	Rf&,
&s a	By!O"O-f*:K:O3
)bout	Rg&3
)n	Rz!H
*y	R3,
)ttributes	R:,
(codes	JA3w%^
(drafts	Rh&H
(effect	Rw!f
)ntries	Rf&m
)very	Ru%3
(five	R{%3
)or	F-3q":R&
(get	Rr"3
(http	Rp#?
(it	>g!:3:.:*&"H::EVIA!H
*s	BT,t#,%f'%%O#H
(long	Jh!O-C
,er	Rs&V
(minutes	Rv!3
)ore	Rg&3
*st	Rg%:
(no	J}"Os!3
*thing	Rq&O
+iceable	Rw!3
(one	Ru!,
*ly	Rs"A
)ther	Rr"f
)ver	Rk"3
(seconds	Rv!3
)ome	R|%:
(the	:=:#,H,*:&3"H*A!O":%:.,)f=f':K&1%"V7&
+ir	Jd!,s#%
*is	Rx"&
)o	Jw!fa#O
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
#rget 1	Ri&?
)a	RO,
*nd	Rr!V
+swer	Ry#:
*s	Re"f
`)
