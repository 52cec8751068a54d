sitegenSearch("nc6030421-2",`!own target	Rp#:
'emplates	Rk&m
(xt	Re!O
'hat	Fs!tPHC3
(e	BN,<Ag!,,:"3S3(%
'itle	R,,
'o	Jn!,l!,
&use	Rf!A
)r	Rk!t
*agent	Rk!t
&we	Rr!3
'hat	Ru!,
(en	Ru#f
)re	J_#3?,
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
)t	Rz&3
(look	Ja%V(:
(of	Bg!fQ33fR::3
(raises	Rg%V
(the	Fc#fJ%J{)
(wakes	R|%,
)hat	Rm"f
*o	Rs&3
's bill	Rg%,
)go	R|%:
)may	Ri!H
)sidebar	Ru&,
)the	Ru&{"
)use	Rc&V
)whether	Ru&{"
!p date	RY1
%iv	Rn&{"
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
*json	Rn&d
)json 2	Rn&d
&ets from	R_%3
*that	Ro#H
+o	R_%&
#ge 444	Ru%:
(94	Rv%8
)5	Rw%:
)7	Ry%8
'a	:3,9:H:%H&&&:)H#Hc"^!t':"t#:'m
(bout	FH,a%A)m
(ddresses	RB&
`)
