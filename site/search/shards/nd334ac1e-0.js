sitegenSearch("nd334ac1e-0",`!catalogue schema	Rr&,!O
-g015	Rh&O
,take	Ry&H
-hat	F/:b&&+{*!{0
.e	Fh&%"{"0,"3!V
.is	Ry&3
,what	Jr!O_#A
.ere	J2:/:
.ich	Ri&t
-ith	FA,l%3"[
0out	F3,w%{!1{)
,yaml	2.,!:%3"3"3",!3"3"3"3'3"3"3"3#3#:":#3"3"3"3",":"3#3"3&3"3"3"3"3"3"3"3(3!:",!3"3f#&!."{%"%#*"1!V%3#H"3(3!H!^-&
+js the	Rx&,
-on catalogue	Rr&,
9schemajson	Rr&,
0says	Rr&H
+s as	Rr&J
-classes	Rr&:
.olumns	Rx&{*
-data	R|&,
.efault	Jv&3#{#!{*!{.!{0
/scription	Rx&{(
-entries	Fc!,o#A)&
-filter	Ri!3
.older	FN:z#f!m"{%"A
-has	Fl&V"V.^
/ve	RN3
-index	Fh&m#^*,(,!V!{(
-of	Rp&%
.n	Rx&V
.r	RN,
.wn	Rh&3
-pages	Rs&,
/ttern	Rj&f
-tables	Rh&O
.itle	Ji&{%1{(
,chemajson and	Rr&,
6describe	Rr&O
+yaml 15	Ry&F
063	Rl&*
0a	Rb!:
1nd	F.,}%%1^
0codes	Rh&&
0has	Rr&H
0id	Rs&3
1s	Jh&%33
0names	RJ,
0otherwise	R.:
0say	Rm&V
1ections	R4,
0what	JD:j%1
2ich	RK:
`)
