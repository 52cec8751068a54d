sitegenSearch("n45acfaf8-6",`!default class	Rk&{%
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
*unique	Rj&,
*when	Rl#H
-ther	Rz&{0
+ith	Rl!A
)s googles	Ry":
*rc self	Jt&3![#,&3
%ect in	Jk&{&%O
&nsible too	Rw!:
-where	Rz"f
%ine a	Rp!:
)it	Rb&&
)one	Rn!f
)the	J>:}%{#
(d 100	Rc#,
-continue	Rc#,
*as	Rk!,
*by	Rt!O
*elsewhere	Rn#O
*for	Fu!303D3+O
`)
