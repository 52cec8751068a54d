sitegenSearch("n8a3565d4-8",`!refused propfind	Rw#O
+ublish	Ju!^d#:
*send	Re"3
+g014	Rj&,
+tands	R{%3
*the	Bt!A!O>H",O3#&
+o	R),
,gether	Ru!A
,o	J0,}#:
*upload	Rv#H
*what	Ri!&
,ile	Rq#k
+ith	Fu!HS313Z3
(s 401	Rj!A
*a	Rw"f
*it	Jj"H*fs!&
*must	Rm#3
*requests	Rq"f
*that	Rj#f
,e	Ja#,]3
-m	R}&O
,ree	Rs!1
+o	Bt"&+f",-&,&D,<&!<
*without	Ri!%
'ing a	Ja#H"H
,nd	Rn#V
+depth	Rw#H
+head	Rv"H
#gion begins	R;:
)name	R;:
)of	R;&!,
*nly	Jn#3g!t
*r	Ry#3
)setup	Rs&t
(s may	Rs&t
&ster the	Rm!^
*ed 103	Rn%&
-308	Ro%&
-451	Rv%&
-a	Rj!,
.nd	RG3
-but	Jt!QPf
-code	:G&F%)%h!:+H/:&:':):%A'f*:.3
1s	Jm!^"Ah"3
-error	R{&F
-for	BV,8A.,#&u!%
-http	Jt!&}!&
-is	Rj&f
.ts	R~&,
-meaning	Rv%3
-name	Rx#,
.ginx	Rs!,
-on	Rz"H
/e	JH:5:
-phrase	Ji#fw!3
-redirects	Rv%H
/lative	R_%:
-the	Rg&V
0n	RV:
0re	Ra%:
-yyyy	Rz&{#
1mmdd	Rz&{#
*ing them	Rp%%
(ration ended	RV3
`)
