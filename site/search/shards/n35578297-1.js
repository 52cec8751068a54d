sitegenSearch("n35578297-1",`!catalogue schema	Rt&,!O
-g015	Rj&O
,take	R{&H
-hat	J/:d&&+{*!{0
.e	Fj&%"{"0,"3!V
.is	R{&3
,what	Jt!O_#A
.ere	J2:/:
.ich	Rk&t
-ith	JA,n%3"[
0out	J3,y%{!1{)
,yaml	2.,!:%3"3"3",!3"3"3"3'3"3"3"3#3#:":#3"3"3"3",":"3#3"3'3"3"3"3"3"3"3"3(3!:#,!3"3f#&!."{%"%#*"1!V%3#H"3(3!H!^.&
+js the	Rz&,
-on catalogue	Rt&,
9schemajson	Rt&,
0says	Rt&H
+s as	Rt&J
-classes	Rt&:
.olumns	Rz&{*
-data	R~&,
.efault	Jx&3#{#!{*!{.!{0
/scription	Rz&{(
-entries	Je!,o#A)&
-filter	Rk!3
.older	FN:|#f!m"{%"A
-has	Jn&V"V.^
/ve	RN3
-index	Fj&m#^*,(,!V!{(
-of	Rr&%
.n	Rz&V
.r	RN,
.wn	Rj&3
-pages	Ru&,
/ttern	Rl&f
-tables	Rj&O
.itle	Jk&{%1{(
,chemajson and	Rt&,
6describe	Rt&O
+yaml 15	R{&F
063	Rn&*
0a	Rc!:
1nd	J.,_&%1^
0codes	Rj&&
0has	Rt&H
0id	Ru&3
1s	Jj&%33
0names	RJ,
0otherwise	R.:
0say	Ro&V
1ections	R4,
0what	JD:l%1
2ich	RK:
`)
