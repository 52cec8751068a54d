sitegenSearch("n45acfaf8-5",`!declare the	RA:
-m	RH:
,is	Rf"3
)d a	R0,
,nd	Re!:
,re	Rt&O
,s	Jx&3#{(
+field	Rt&A
0s	Jj&:2{#
+ids	RK,
,n	Je!,u!He!F
+once	R.:
-e	JB,r%3
,rder	Rj&V
,thers	Ry&,
+section	J7:.:q%3
,g021	Rj&,
+the	Rx#:
+with	J6,E,
)s a	Jn&V-,!3"^
,nd	Rt&H
+json	Ra#:
+one	J33x%O
+so	RC,
+that	Rf"3
-e	F1,",p":u!O
+whatever	Rs&3
&ine gracefully	R{#:
*it	Re#3
)d card	Rs"H
,harge	Rs"H
%ode below	Ra',
)once	Ra'V
)text	Ra'&
(d is	Ra',
*names	Ra',
(s the	Rt#f
-m	R_'3
&rates line	Rs&{!
0png	Rs&{!
,says	Rd!:
#ep are	R}&:
'deeper	Rs&{#
'is	R-,
'l	Rw%&!3
(isting	Rf",!H
'the	R(,
(ree	Rw#H
&er are	Rj&m
)heading	Rl&t
)is	J(,m&{#
&l 456	Rw%3
(api	Rw%&
(error	Rw%3
#f pause	Ru!?
%ault 10	Rk&H
+27.0.0.1	Rk&A
*2	Rj&m
*8000	Rk&A
*a	Jo!:p"&
+ll	Rj&f
+nd	Ji#O,H
+s	Rn&A
+uthority	B0,:,(,|#f"{!"f0{#!{*!{.
*branch	Rm&8
*caches	Rv#O
`)
