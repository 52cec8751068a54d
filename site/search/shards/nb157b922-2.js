sitegenSearch("nb157b922-2",`!own start	Ri":
'uch	J|"ft!{"
(perior	Rs#3
'ystem	Rs!3
&target	Rp#:
'emplates	Rk&m
(xt	Re!O
'hat	Fs!tPHC3
(e	BN,<Ag!,,:"3T3(%
(ose	Rm&,
'itle	R,,
'o	Jn!,l!,
&use	Rf!A
)r	Rk!t
*agent	Rk!t
&we	Rr!3
'hat	Ru!,
(en	Ru#f
)re	F_#3?,P,
(ich	Rv"A
'ith	Bf!^6H=HB:6&@f
'ork	Ru"3
(uld	Rj"3
%er a	R|%:
)nd	Rf%3
(because	Ri!H
*longs	Ri#3
(cannot	Rq%:
(finds	R}#:
(has	Jw"Hc!O
(in	Rg!O
)t	R{&3
(look	Ja%V(:
(of	Bg!fQ33fR:;3
(raises	Rg%V
(the	Fc#fJ%K{)
(wakes	R|%,
)hat	Rm"f
*o	Rt&3
's bill	Rg%,
)go	R|%:
)may	Ri!H
)sidebar	Rv&,
)the	Rv&{"
)use	Rc&V
)whether	Rv&{"
!p date	RY1
%iv	Ro&{"
#example	Rj#?
#id	RB1
#no	Rw!?
#read	Rd"?
#ten	R|!?
%he	Ru#?
#where	Rt#:
"ace if	Rj!3
'them	Rh#f
%ing a	Rd&H
%kage http	Je%3:&
.status	Je%3:&
*json	Ro&d
)json 2	Ro&d
&ets from	R_%3
*that	Ro#H
+o	R_%&
#ge 444	Ru%:
(94	Rv%8
)5	Rw%:
`)
