sitegenSearch("n99f48e5f-15",`!catalogue without	F3,u%{!1{(
,yaml	2.,!:%3"3"3",!3"3"3"3'3"3"3"3#3#:":#3"3"3"3",":"3#3"3&3"3"3"3"3"3(3!:",!3"3f#&!."{%"%#*"1!V%3#H"3(3!H!^-&
+js the	Rv&,
-on catalogue	Rp&,
9schemajson	Rp&,
0says	Rp&H
+s as	Rp&J
-classes	Rp&:
.olumns	Rv&{)
-data	Rz&,
.efault	Jt&3#{"!{)!{-!{/
/scription	Rv&{'
-entries	Fa!,o#A)&
-filter	Rg!3
.older	FN:x#f!m"{%"A
-has	Fj&V"V.^
/ve	RN3
-index	Ff&m#^*,(,!O!{'
-of	Rn&%
.n	Rv&O
.r	RN,
.wn	Rf&3
-pages	Rq&,
/ttern	Rh&f
-tables	Rf&O
.itle	Jg&{%1{'
,chemajson and	Rp&,
6describe	Rp&O
+yaml 15	Rw&F
063	Rj&*
0a	R_!:
1nd	F.,{%%1^
0codes	Rf&&
0has	Rp&H
0id	Rq&3
1s	Jf&%33
0names	RJ,
0otherwise	R.:
0say	Rk&V
1ections	R4,
0what	JD:h%1
2ich	RK:
1ithout	Ra!,
0yet	Rg&{%
%ch a	Rl!?
)ll	Ru%3
(the	Jk!:m"&
(what	Rn!3
'all server	Ru%3
'es it	Jn!3w!3
'ing the	Rk#H
%egory sitegen	Ri&1
`)
