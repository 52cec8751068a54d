sitegenSearch("n353545c1-0",`!own work	Ru"3
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
(fter	Jk"3l"O
(gain	Ri#f
)ree	Rs&A
(ll	Ru&O
)most	R+,
)so	Rk&f
(n	Rh&O
)d	:5,23/,:A(V3,K:!m@,!3@:"%#:!A",%,#3!O#%
)swers	Rp&H
(pplication	Ry!H
2s	Rq"m
(round	Rn&{"
)rive	Rw!f
)ticles	Rp&,
`)
