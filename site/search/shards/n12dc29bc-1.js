sitegenSearch("n12dc29bc-1",`!catalogue has	J43:39:
-ttp	Jk!?k#?'*
,in	Rr&A
.dexes	R@,
-s	Rr&%
,js	Rz&,
.on	Rt&,!H
,knows	J.&o&H
,later	Rf!,
-ist	Rz&{#!{/
0s	J3,a!%
,names	Jl&%0{/
-eeds	R,:
,of	>N,c#(<{%&&#%"%*V"&%,
-n	Rz&V
-r	Jl&f/,"{,
,promises	RG,
,record	Rz&V
.quires	J/,i&A
-ules	Jk&"("
,says	J<,p%{%0,
-chema	Rt&,!O
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
`)
