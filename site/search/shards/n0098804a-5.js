sitegenSearch("n0098804a-5",`!refused it	Rz!,
*look	Rl!f
*method	Rx"H
*or	Rb",
*property	Rj#H
.find	Ry#O
+ublish	Nw!^d#:
*send	Rg"3
+g014	Rl&,
+tands	R}%3
*the	Bv!A!O>H",O3#&
+o	R),
,gether	Rw!A
,o	N0,_%:
*upload	Rx#H
*what	Rk!&
,ile	Rs#k
+ith	Fw!HS313Z3
(s 401	Rl!A
*a	Ry"f
*it	Jl"H*fs!&
*must	Ro#3
*or	Rw!O
*requests	Rs"f
*that	Rl#f
,e	Nc#,]3
-m	R_'O
,ree	Ru!1
+o	Bv"&+f",-&,&D,<&!<
*without	Rk!%
'ing a	Nc#H"H
,n	Ro!O
-d	Rp#V
+depth	Ry#H
+head	Rx"H
#gex rego	Ru&m
%ion begins	R<:
)name	R<:
)of	R<&!,
*nly	Np#3g!t
*r	R{#3
)setup	Ru&t
(s may	Ru&t
&ster the	Ro!f
*ed 103	Rp%&
-308	Rq%&
-451	Rx%&
-a	Rl!,
.nd	RH3
-but	Nv!QPf
-code	:H&G%)%h!:+H/:&:':):%A'f*:.3
1s	Jo!f"Ah"3
-error	R}&F
-for	BW,9A.,#&u!%
-http	Nv!&}!&
-is	Rl&f
.ts	Ra',
-meaning	Rx%3
-name	Rz#,
.ginx	Ru!,
-on	R|"H
/e	NI:5:
-phrase	Nk#fw!3
-redirects	Rx%H
/lative	Rb%:
`)
