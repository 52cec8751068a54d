sitegenSearch("n660538ab-4",`!takes every	Ru%3
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
)calls	Ri&H
*hecks	Ri&?
)depends	Jg!:@O
*ry	Rg&k
,run	Rg&k
)google	Rf":
*roup	R{#&!,!8
.s	R{#:
)in	Rg&m
*s	B),t"36:Y3':',
)makes	Rk%3
+y	Rk"O
*ust	Re"f
)of	F):_":=&
*n	Rr!3
)rfc	Jg!,4O
)should	Rf"f
*itegen	Ri&,
)the	Rg&^!m
(groupname protocol	R{#8
:version	R{#8
-s target	R{#8
`)
