sitegenSearch("n323fc943-2",`!declared ids	RK,
,n	Fa!,u!Hd!F
+once	R.:
-e	JB,m%3
,rder	Rf&V
,thers	Rt&,
+section	F7:.:l%3
,g021	Rf&,
+the	Rt#:
+with	J6,B,
)s a	Fj&V,,!3"V
,nd	Ro&H
+json	R|":
+one	J33t%O
+so	RC,
+that	Rb"3
-e	F1,",l":t!O
+whatever	Rn&3
&ine gracefully	Rw#:
*it	Ra#3
)d card	Ro"H
,harge	Ro"H
%ode below	R{&,
)once	R{&V
)text	R{&&
(d is	R{&,
*names	R{&,
(s the	Rp#f
-m	Rz&3
#ep are	Rx&:
'deeper	Rn&{#
'is	R-,
'l	Rs%&!3
(isting	Rb",!H
'the	R(,
(ree	Rs#H
&er are	Rf&m
)heading	Rh&t
)is	J(,h&{#
&l 456	Rs%3
(api	Rs%&
(error	Rs%3
#f pause	Rq!?
%ault 10	Rg&H
+27.0.0.1	Rg&A
*2	Rf&m
*8000	Rg&A
*a	Jk!:p"&
+ll	Rf&f
+nd	Je#O,H
+s	Rj&A
+uthority	B0,:,(,x#f"{!"f/{"!{)!{-
*branch	Ri&8
*caches	Rr#O
+ode	Rf&,!f
*deprecated	Rf&t
,scription	Rs![
*each	Rf"H
+n	Rh&,
,voy	Rf#f
+rror	Jf&,"t
+scape	Rh&,
*false	Rh&A
+older	Rh&,
`)
