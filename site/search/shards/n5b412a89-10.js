sitegenSearch("n5b412a89-10",`!taken the	Fr!3-,w!3,3
(url	Rh&,
&s a	B{!O"O-f*:K:O3
)bout	Ri&3
)n	R|!H
*y	R3,
)ttributes	R:,
(codes	JA3y%^
(drafts	Rj&H
(effect	Ry!f
)ntries	Rh&m
)very	Rw%3
(five	R}%3
)or	F-3s":R&
(get	Rt"3
(http	Rr#?
(it	>i!:3:.:*&"H::EVIA!H
*s	BT,v#,%f'%%O#H
(long	Jj!O-C
,er	Ru&V
(minutes	Rx!3
)ore	Ri&3
*st	Ri%:
(no	J_#Os!3
*thing	Rs&O
+iceable	Ry!3
(one	Rw!,
*ly	Ru"A
)ther	Rt"f
)ver	Rm"3
(seconds	Rx!3
)ome	R~%:
(the	:=:#,J,*:&3"H*A!O":%:.,)f=f':K&1%"V7&
+ir	Jf!,s#%
*is	Rz"&
)o	Jy!fa#V
*o	Jl!,L3
(whatever	R}!:
%ing 208	Rd"H
)a	R~!H
)content	Rb"H
0length	Rb"H
)headers	Rk#V
)it	Rv#H
)the	F{"H'H&H
#lks to	Jz#&-:
#mpered with	Rw#:
#rget 1	Rk&?
)a	RO,
*nd	Rt!V
+swer	R{#:
*s	Rg"f
)calls	Rk&H
*hecks	Rk&?
)depends	Ji!:@O
*ry	Ri&k
,run	Ri&k
)google	Rh":
*roup	R}#&!,!8
.s	R}#:
)in	Ri&m
*s	B),v"36:Y3':',
)makes	Rm%3
`)
