sitegenSearch("n712091df-15",`!catalogue yaml	2.,!:%3"3"3",!3"3"3"3'3"3"3"3#3#:":#3"3"3"3",":"3#3"3&3"3"3"3"3"3(3!:",!3"3f#&!.#%#*"1!V#3#H"3(3!H!^-&
+js the	Ru&,
-on catalogue	Ro&,
9schemajson	Ro&,
0says	Ro&H
+s as	Ro&J
-columns	Ru&{)
-data	Ry&,
.efault	Js&3#{"!{)!{-!{/
/scription	Ru&{'
-entries	Fa!,n#A)&
-filter	Rg!3
.older	FN:x#f!m#A
-has	Fj&V"V-^
/ve	RN3
-index	Ff&m#^),(,!O!{'
-of	Rm&%
.n	Ru&O
.r	RN,
.wn	Rf&3
-pages	Rp&,
/ttern	Rh&f
-tables	Rf&O
.he	Ro&:
.itle	Ru&{'
,chemajson and	Ro&,
6describe	Ro&O
+yaml 15	Rv&F
063	Rj&*
0a	R_!:
1nd	F.,{%%0^
0codes	Rf&&
0has	Ro&H
0id	Rp&3
1s	Jf&%23
0names	RJ,
0otherwise	R.:
0say	Rk&V
1ections	R4,
0what	JD:h%1
2ich	RK:
1ithout	Ra!,
%ch a	Rl!?
)ll	Ru%3
(the	Jk!:m"&
(what	Rn!3
'all server	Ru%3
'es it	Jn!3w!3
'ing the	Rk#H
%egory sitegen	Ri&1
#ught your	Ru#,
%se 429	Rn#f
(a	Jo!,s!3
`)
