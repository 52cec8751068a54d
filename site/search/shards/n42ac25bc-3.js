sitegenSearch("n42ac25bc-3",`!deep the	R(,
(ree	Rs#H
&er are	Rf&m
)heading	Rh&t
)is	J(,i&{#
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
+uthority	B0,:,(,x#f"{!"f0{"!{)!{-
*branch	Ri&8
*caches	Rr#O
+lass	Rg&{%
+ode	Rf&,!f
.s	Rg&{%
*deprecated	Rf&t
,scription	Rs![
*each	Rf"H
+n	Rh&,
,voy	Rf#f
+rror	Jf&,"t
+scape	Rh&,
*false	Rh&A
+older	Rh&,
,r	Js!^5O
+rom	Rg&{"
*iana	Rf&"
+t	Ro&{"
*keep	Rs&:
*microsoft	R{"f
*natural	Rf&,
+ginx	Fu"3(:b!:
+one	Ff&,!A",!f!{%",!A-:
*of	Fq!OX:f!:
+n	Fk!:x!37&
,e	FI,~#,/3
+r	Ry#:
*rfc	Fi"O9O+O(O
*server	Ru%1
+ite	Rg&3!m
+rc	Fp&3![#,&3
+tring	Rf&O
*text	Rg&,
+he	>k!:%tCmh!&#&/:!A!H"{%"A/,!3
+mp	Rg&{'
+rue	Rh&,
*unique	Rf&,
*when	Rh#H
-ther	Rv&{/
+ith	Rh!A
)s googles	Ru":
*rc self	Fp&3![#,&3
%ect in	Jg&{&%O
`)
