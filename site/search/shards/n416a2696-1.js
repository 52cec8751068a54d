sitegenSearch("n416a2696-1",`!count refusals	Rw!t
*sets	Ro!O
(tea	Rf#O
)he	Bu!:!A#,/A(H1:i!V-H
+m	Rw!t
*is	Rp&:
)oo	R0,
(where	R_%3
*ile	Ra#H
*o	Ry!f
'ed 42	Re"?
*and	Rl"3
,ew	Rn"O
*by	Rj&,
*from	Ru&f
*rfc	Rw!t
*the	Rw!O
(r http	Ru!3
.requeststotal	Ru!3
*or	Ru!A
*scanner	Re"3
)part for	Nd&A"A
.to	Rz",
)s that	Ru!3
'ing a	Nn"HKH
+by	Rn#H
+characters	R~"H
+every	Nj#H(H
+it	Np"HLH
+levels	Ry#H
+on	Jz!H<H2H
+period	Rm%V
'ry a	Rv"3
*code	Rh#3
*is	R|&^
*only	Rp#H
's 101	Rl!A
)2026	Re"?
)4xx	R{%:
)and	JH,CH.^
*s	>/,L,63%3%1::K,#:2:D3.3
)bytes	R~"H
)code	Ru&{%
-s	Rl!%
)ever	Rz&3
)for	Rm!H
*rom	Rf",
)is	Jy!A%OR,
*t	Nu!,]:
+s	Ry&V
)most	Rz&3
)text	Ru&{%
*he	Fb#:U3836H
,m	Ru!:
*wice	Ru!A
)with	Rw&,
%rse and	R}"3
&t has	Rp#3
(in	Rp#H
(of	Rp#?
)r	Rw%:
*der	Rp#?
-s	Rx%3
(the	Rp#A
#ver the	Rx#:
'age all	Nl&"3F
+none	NH,i%V
+warn	JH,e%m&3
`)
