sitegenSearch("n34d70252-4",`!declared a	R0,
,nd	Rc!:
,re	Rr&O
,s	Jv&3#{(
+field	Rr&A
0s	Jh&:2{#
+ids	RK,
,n	Fc!,u!He!F
+once	R.:
-e	JB,p%3
,rder	Rh&V
,thers	Rw&,
+section	F7:.:o%3
,g021	Rh&,
+the	Rv#:
+with	J6,D,
)s a	Fl&V-,!3"^
,nd	Rr&H
+json	R~":
+one	J33v%O
+so	RC,
+that	Rd"3
-e	F1,",n":u!O
+whatever	Rq&3
&ine gracefully	Ry#:
*it	Rc#3
)d card	Rq"H
,harge	Rq"H
%ode below	R~&,
)once	R~&V
)text	R~&&
(d is	R~&,
*names	R~&,
(s the	Rr#f
-m	R}&3
#ep are	R{&:
'deeper	Rq&{#
'is	R-,
'l	Ru%&!3
(isting	Rd",!H
'the	R(,
(ree	Ru#H
&er are	Rh&m
)heading	Rj&t
)is	J(,k&{#
&l 456	Ru%3
(api	Ru%&
(error	Ru%3
#f pause	Rs!?
%ault 10	Ri&H
+27.0.0.1	Ri&A
*2	Rh&m
*8000	Ri&A
*a	Jm!:p"&
+ll	Rh&f
+nd	Jg#O,H
+s	Rl&A
+uthority	B0,:,(,z#f"{!"f0{#!{*!{.
*branch	Rk&8
*caches	Rt#O
+lass	Ri&{%
+ode	Rh&,!f
.s	Ri&{%
*deprecated	Rh&t
,scription	Ru![
`)
