sitegenSearch("nccd0e83c-7",`!note lamp101	R}&?
(eaves	R{&:
'of	NE,s#3
(n	Ng!,!3r"&
)ce	R}&O
(r	Ru&{#
'required	Rp&*
'save	RC1
)ys	Rz&3
(uch	Rp!O
'that	Bg!:*Om!,'&/,
)e	Bm!3b!d*f0:ZF
(ip	Ru&^
'what	Ng!1v#*
(ithout	R}&F
&s 400	Nq!:p"&
*4.14	Rb#:
(7	Rd"?
(a	Rp&H
)bout	Rk!A
(beside	R{&&
(disk	RR1
,pdf	RR1
)o	R{&H
(either	R{&,
(file	RR1
(if	R%:
)s	R{&:
(md	N%3!:"3
(on	Rg!&
(rfc	Rd#:
(speaks	R{&,
(that	Rd":
*e	Nm&H1{#
)o	Ng!,=3
(unknown	Re&,
(what	R{&,
)rite	Ng!:v#:
'md a	N%3"3
*is	R%3
*to	R%:
&xtended 510	Rp!3
.deprecated	Rz#&
%found a	Rz&3
+caching	Rv&V
+goes	Rl!3
+http	Rv&T
+not	Rz&3
.found	Rz&3
%hing 306	Ro!A
*404	Nn!,Jf
*a	F_"3&3v"3'%
+bout	Bo!:%H#:H,LV/V
+nd	J_!,h!3p!:
,swers	Rn!V
+s	Ra&:
+t	Jt!fJfq!m
+way	Rw&O
*before	Ry&O
,hind	R/,
,low	Ru&^
,sides	Rm&:
,tween	Ru&f
+ut	>U,::/:K:63+3#:03
+y	Ro#:
*can	R}!H
+hanged	Rr&:
`)
