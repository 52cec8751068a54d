sitegenSearch("nfe0ccd47-14",`!catalogue field	Ra!&
1s	Ra!,
-older	Rg&{!
.r	Rm&A
-rom	FK,a%%-%
,groups	Ru&{"
/ws	Rt&:
,has	F43:35:
-ttp	Fg!?j#?'*
,in	Rm&A
.dexes	R@,
-s	Rm&%
,js	Ru&,
.on	Ro&,!H
,knows	J.&j&H
,later	Rb!,
-ist	Ru&{"!{.
0s	J3,[%
,names	Jh&%/{.
-eeds	R,:
,of	BN,~"(@&#%*O"&%,
-n	Ru&O
-r	Fh&f.,"{+
,promises	RG,
,record	Ru&O
.quires	J/,d&A
,says	J<,y%,
-chema	Ro&,!O
-g015	Rf&O
,take	Rv&H
-hat	J/:h&{)!{/
.e	Ff&%"{"/,"3!O
.is	Rv&3
,what	Rp!O
.ere	J2:/:
.ich	Rg&t
-ith	FA,j%3"[
0out	F3,u%{!0{(
,yaml	2.,!:%3"3"3",!3"3"3"3'3"3"3"3#3#:":#3"3"3"3",":"3#3"3&3"3"3"3"3"3(3!:",!3"3f#&!.#%#*"1!V#3#H"3(3!H!^-&
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
`)
