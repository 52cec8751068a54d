sitegenSearch("n12dc29bc-0",`!carry some	Rx#,
(the	RB3
+ir	Rg&3
+m	R{!,
*ose	Rd"3
%t an	R_#H
'http	Re#?
#se 494	Rm#f
'among	Rj#f
(n	Ra%:
)d	B>,^3[f%HZ3!^':
)swer	Rp&:
(part	R{%,
'cannot	Rt&V
(lash	R@,
(ount	R>,
'deserves	R}":
(iffers	Rr&:
(o	Rx&3
)es	FZ,p#^&:'O
'for	Rb#:
(rom	Rz%3
'in	Rl!V
(s	Rp#,
(t	Rk&O
'nginx	Je#3V:
'of	RM&
'rfc	Fj",2O)H.f
'send	Rg"3
(g034	Rl&:
(o	RT,
'the	B_!,o!,%O>&)3
*n	Rt&V
(o	Rv"O
'what	Rj&V
(ith	JK:l!:
&s 204	Rc"f
(a	Rj!f
)nother	Jh"3#3
)re	Ra"3
)t	R~!&
(in	Jl!VO,
(the	Ri#3
#talogue a	Rr&3
-nd	B>,n%{!)A+O%:
-re	R<3
-s	JO,f%,({(
.ks	B23%&!,"&~%{%;&
,by	Jk&{!0,
,class	Ja!:{#,
-ode	Rt&A
0s	Je!1"1u#*
.mes	Rl&f
,declares	>.,%,","32,p%3"3"H!O",&,
.mands	R{&A
-o	Rn&V
.es	J3&h&,#8
,ends	Rn!%
-rrors	R{&M
-very	Rf!,
,field	Re!&
1s	Re!,
-older	Rk&{!!{%
.r	Rr&A
-rom	JK,e%%.%
,groups	Rz&{#
/ws	Ry&:
`)
