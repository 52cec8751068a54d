sitegenSearch("n416a2696-11",`!declare https	Rz#?
*it	R4:
*more	Rz#&
*one	Rl&O
*the	RB:
-m	RI:
,is	Rh"3
)d a	R0,
,nd	Rf!:
,re	Rv&O
,s	Nz&3#{(
+field	Rv&A
0s	Nl&:2{#
+ids	RL,
,n	Jf!,v!He!F
+once	R.:
-e	NC,s%3
,rder	Rl&V
,thers	R{&,
+section	J8:.:r%3
,g021	Rl&,
+the	Rz#:
+with	N7,E,
)s a	Jp&V-,!3"^
,nd	Rv&H
+json	Rc#:
+nor	R.,
+one	N43y%O
+so	RD,
+that	Rh"3
-e	F1,#,q":u!O
+whatever	Ru&3
&ine gracefully	R}#:
*it	Rg#3
)d card	Ru"H
,harge	Ru"H
%ode below	Rc',
)once	Rc'V
)text	Rc'&
(d is	Rc',
*names	Rc',
(s the	Rv#f
-m	Rb'3
&rates line	Ru&{!
0png	Ru&{!
,says	Re!:
#ep are	R_':
'deeper	Ru&{#
'l	Ry%&!3
(isting	Rh",!H
'the	R(,
(ree	Ry#H
&er are	Rl&m
)heading	Rn&t
)is	N(,o&{#
&l 456	Ry%3
(api	Ry%&
(error	Ry%3
#f pause	Rw!?
%ault 10	Rm&H
+27.0.0.1	Rm&A
*2	Rl&m
*8000	Rm&A
*a	Nq!:p"&
+ll	Rl&f
+nd	Nk#O,H
+s	Rp&A
`)
