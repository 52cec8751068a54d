sitegenSearch("n7c6b9a00-6",`!catalogue rules	Nm&"("
,says	F2,-,q%{%0,
-chema	Rv&,!O
-g015	Rl&O
,take	R}&H
-hat	J/:f&&+{*!{1
.e	Fl&%"{"0,"3!V
.is	R}&3
,what	Nv!O_#A
.ere	N3:/:
.ich	Rm&t
-ith	JB,o%3"[
0out	J4,z%{!1{)
,yaml	2.,!:%3","3"3",!3"3"3"3'3"3"3"3#3#:":#3"3"3"3",":"3#3"3'3"3"3"3"3"3"3"3(3!:#,!3"3g#&!."{%"%!3#*"1!V%3#H"3(3!H!^/&
-ml	N2,!3}%{!
+js the	R|&,
-on catalogue	Rv&,
9schemajson	Rv&,
0says	Rv&H
+s as	Rv&J
-classes	Rv&:
.olumns	R|&{*
-data	Ra',
.efault	Nz&3#{#!{*!{/!{1
/scription	R|&{(
-entries	Jf!,p#A)&
-filter	Rm!3
.older	FO:}#f!m"{%"A
-has	Jp&V"V.^
/ve	RO3
-index	Fl&m#^*,(,!V!{(
-of	Rt&%
.n	R|&V
.r	RO,
.wn	Rl&3
-pages	Rw&,
/ttern	Rn&f
-tables	Rl&O
.itle	Nm&{%1{(
,chemajson and	Rv&,
6describe	Rv&O
+yaml 15	R}&F
063	Rp&*
0a	Rd!:
1nd	J.,b&%1^
0codes	Rl&&
0has	Rv&H
0id	Rw&3
1s	Nl&%33
0makes	R2,
0names	RK,
`)
