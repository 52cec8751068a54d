sitegenSearch("nf4217409-14",`!taken sg033	Rl&V
(the	Ft!3-,w!3,3
(url	Rj&,
&s a	B}!O"O-f*:K:O3
)bout	Rk&3
)n	R~!H
*y	R3,
)ttributes	R:,
(codes	JA3{%^
(drafts	Rl&H
(effect	R{!f
)ntries	Rj&m
)very	Ry%3
(five	R_&3
)or	J-3u":R&
(get	Rv"3
(http	Rt#?
(it	>k!:3:.:*&"H::EVIA!H
*s	BU,w#,%f'%%O#H
(long	Jl!O-C
,er	Rw&V
(minutes	Rz!3
)ore	Rk&3
*st	Rk%:
(no	Jb#Os!3
*thing	Ru&O
+iceable	R{!3
(one	Ry!,
*ly	Rw"A
)ther	Rv"f
)ver	Ro"3
(seconds	Rz!3
)ome	Ra&:
(the	:=:#,L,*:&3"H*A!O":%:.,)f=f':K&1%"V8&
+ir	Jh!,s#%
*is	R|"&
)o	J{!fa#V
*o	Jn!,L3
(whatever	R_":
%ing 208	Rf"H
)a	Ra"H
)content	Rd"H
0length	Rd"H
)headers	Rm#V
)it	Rx#H
)the	J}"H'H&H
#lks to	J|#&-:
#mpered with	Ry#:
#rget 1	Rm&?
)a	RO,
*nd	Rv!V
+swer	R}#:
*s	Ri"f
)calls	Rm&H
*hecks	Rm&?
)depends	Jk!:@O
*ry	Rk&k
,run	Rk&k
)google	Rj":
*roup	R_%&!,!8
.s	R_%:
)in	Rk&m
*s	B),x"36:Y3':',
`)
