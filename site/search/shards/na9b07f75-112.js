sitegenSearch("na9b07f75-112",`!value that	>-:;:3:%:'&m!3=:M,
*e	Ru&{1
+n	RI:
)wice	Rf&O
(what	Jt&:)3
)ill	R|"3
*th	R-,
'error and	Rj!H
's a	Rf&O
*nd	Rs!m
*re	Fv"3-Af!O#3
*s	Rf&f
)change	R{&,
*odes	Rj&:
+ntradict	Rb#3
)error	Ja!1}!:
)first	Rx&,
*or	Ru&{)
)gets	Rm"3
)heuristic	Rf&"
)in	Rb'&
*ts	Ru&{%
)list	Ru&{%
)of	Jo&H',
*ther	Ri!f
)required	Rf&O!V
1if	Rf&O!V
+try	Ry&3
.after	Ry&3
)such	Rf%V
)that	Fz!Av"O({0!{2
+e	Ru&{2
*o	Ra!,
)were	Rv"f
*hile	R}!3
#nish by	Rc%:
)silently	Rb!,
(ed nor	Rw"3
#r as	Rq#A
&http	Rq#?
&lib	Ri&*
&names	Rq#A
&www	Rr&*
%iable holds	Ru&H
,ttp	Rt":
/connect	Rt":
+is	Ru&A
,ts	Rf!,
+of	Ru&&
+ssl	Rw%3
.clientverify	Rw%3
+that	RZ&
+which	Rm&:
*s are	Ru&%
,of	FZ,m#{&0Q!X!a!h!o!v
,such	Ri&H
,that	Rg&&
'nt also	Fh!H*Hc!(!?
*to	Rh!H
)alsonegotiates node	Rq#&
<js	Rq#&
8php	Rq#&
&es points	Rk!A
%s and	Rs&:
`)
