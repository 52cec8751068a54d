sitegenSearch("n29d0433f",`!decides it	Rj#2
*most	Rb!+
*on	Ro"2
*so	RS+
*what	Rf&z"
,ether	J^ld#s
&sion is	Rl"2
+of	Ro%9
+tables	Rb!%
,o	Rr%9
%lare both	R>9
*https	Rn#?
*it	R39
*more	Rn#%
*one	R_&N
*sections	R3%
*the	RA9
-m	RF9
,is	R{!2
)d a	R0+
,re	Rg&N
,s	Jh&2"z'
+field	Rg&@
0s	J_&9+z"
+ids	RI+
,n	Rn#G
+once	R.9
-e	JB+e%2
,rder	R_&U
+section	F79.9d%2
+the	Rn#9
+with	J6+@+
)s a	Jc&U(U
,nd	Rg&G
+json	Rv"9
+one	J32n%N
+so	RC+
+that	R{!2
-e	F1+"+f"9r!N
+whatever	Rf&2
#ep are	Rk&9
'deeper	Rf&z#
'input	R(%
(s	R-+
'l	Rm%%!2
(isting	R{!+!G
'the	R(+
(ree	Rm#G
&er are	R_&l
)heading	Rb&s
)is	J(+_&z#
#fault 10	Ra&@
*2	R_&l
*a	Rs%%
+ll	R_&e
+nd	J~"N,G
+s	Rc&@
+uthority	B0+8+(+t#e"U"e)z"!z)!z-!z/
*caches	Rl#N
+ode	R_&+!e
*deprecated	R_&s
,scription	Rm![
*each	R_"G
+n	Rb&+
+rror	J_&+"N
+scape	Rb&+
*false	Rb&@
+older	Rb&+
,r	Jm!]5N
+rom	Ra&]
*iana	R_&"
+s	R_&G
+t	Rf&z"
*microsoft	Ru"e
*nginx	Fo"2(9b!9
+one	F_&+"+"+!@
*of	Jk!NX9
+n	J{#27%
,e	JG+z#+
+r	Rs#9
*rfc	Fc"N9N+N(N
*server	Ro%1
+ite	Ra&2
+tring	R_&N
*text	Ra&+
+he	Bj"lh!%#%/9!@!N#@
+rue	Rb&+
*unique	R_&+
*when	Rb#G
-ther	Ri&z/
+ith	Rb!@
%ine a	Rf!9
)it	Rw%%
)one	Rd!e
)the	J>9l%z"
(d 100	Rx"+
*as	Ra!+
*elsewhere	Rd#N
*for	Fk!202D2+N
*in	._!@(2(+#%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%X8
+t	Jd"+h!2
*length	Rr"+
*meaning	Ru"G
*neither	Rd"N
*with	Rz!e
(s a	Re&2
*caching	Rz!N
*it	FF9&9}"]Cz"!z)!z/
*no	Ru!9
*the	Ja&U*z-
-m	Rk!9
*what	Rm!@
'ition may	Rf&N
-of	J{"2!eh!e
-sitegen	Rf&#
.tays	Rf&N
-with	Rj!#
#lete a	Jm!+Xe
*nd	Rf#e
+swer	Rw!h
*re	Jw!N:N
)can	Rm!U
)drops	Rl!2
)if	Rm!+
*s	Js!2&2
*t	R&9
)move	R|"2
)needs	Rz!2
)of	Jw!e%2
*n	Ra#2
+e	J)979
*rders	Rj"?
)reports	Jz!?3?
*fc	Jl"N32
)start	Rf#e
)that	R_!N
+e	F89[+P?!G!e
,n	Rm!N
,y	R~!9
+ose	Rg"e
*o	Rl"2
)will	Ru!2
)your	Rw"e
(d a	Ra"N
+nd	J|"21N
*is	R}"2
*leave	Rz!2
*record	Rq"G
,placed	Rc&9
*says	Rz!G
+omething	Rq"2
*the	R_%9
#mand has	Ra#2
)is	Rx"+
*t	Jp"25%
)on	Rr%N
+e	Rm!2
)rfc	Rd#9
)stands	Rj!@
)the	Rd#%!+
)under	Jb!@d!2
`)
