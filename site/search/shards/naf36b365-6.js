sitegenSearch("naf36b365-6",`!decorates linepng	Rs&{!
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
+lass	Rk&{%
+ode	Rj&,!f
.s	Rk&{%
*deprecated	Rj&t
,scription	Rw![
*each	Rj"H
+n	Rl&,
,voy	Rj#f
+rror	Jj&,"t
+scape	Rl&,
*false	Rl&A
+older	Rl&,
,r	Jw!^5O
+rom	Rk&{"
*iana	Rj&"
+t	Rs&{"
*keep	Rw&:
*microsoft	R_#f
*natural	Rj&,
+ginx	Jy"3(:b!:
+one	Fj&,!A",!f!{%",!A-:
*of	Ju!OX:f!:
+n	Jo!:x!37&
,e	FI,c%,/3#f
+r	R}#:
*rfc	Fm"O9O+O(O
*server	Ry%1
+ite	Rk&3!m
+rc	Jt&3![#,&3
+tring	Rj&O
*text	Rk&,
+he	>o!:%tCmh!&#&/:!A!H"{%"A/,!3
+mp	Rk&{'
+rue	Rl&,
`)
