sitegenSearch("nf06a3657-7",`!owners bill	Rm%,
)go	Rc&:
)may	Ro!H
)sidebar	R|&,
)the	R|&{#
)use	Ri&V
)whether	R|&{#
%sanswoff2 format	R|&8
/pages	R|&:
!p date	R^1
%iv	Ru&{"
#example	Rp#?
#id	RC1
#no	R}!?
#read	Rj"?
#ten	Rc"?
%he	R{#?
#where	Rz#:
"ace if	Rp!3
'them	Rn#f
%ing a	Rj&H
%kage http	Nk%3:&
.status	Nk%3:&
*json	Ru&d
)json 2	Ru&d
&ets from	Rf%3
*that	Ru#H
+o	Rf%&
#ge 444	R{%:
(94	R|%8
)5	R}%:
)7	R_&8
'a	:4,9:M:%H&&&:)H#Hc"^!t(:"t#:'t
(bout	JI,f%A*m
(fter	Nq"3m"V
(gain	Ro#f
)ree	Rz&A
(ll	R|&V
)most	R+,
)so	Rq&f
(n	Rn&O
)d	:6,23/,?A(V3,K:!m@,!3@:#%#:!A",%,#3!V#%
)swers	Rw&H
)ything	R2,
(pplication	R_"H
2s	Rw"m
(round	Ru&{"
)rive	R}!f
)ticles	Rw&,
(s	BT,n",#3SA":%3
)ks	R}!3
(t	Nn&V0A
'because	RV,
)fore	N_!,~#V
)gins	R,3
)longs	RO3
)side	Rw&3
(ut	Rb'3
(y	F*:a!,i!A-A
'can	Bm!O&:,Hc"&",AO
*not	N8,j&:
)rries	N+,y%:
`)
