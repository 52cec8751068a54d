sitegenSearch("nc6030421-107",`!sg038 where	Rp&3
&9 lock	RE(
,syntax	RE(
%40 csv	RF(
+syntax	RF(
&1 1	Rv&F
(default	Rf&f
(in	Rj&3
(not	RG(
+documented	RG(
&2 a	Rf&f
(not	RH(
+registered	RH(
(sg043	Rf&{!
&3 items	Rf&f
(registry	RI(
0disagrees	RI(
(sg055	Rf&{!
%50 link	RJ(
,target	RJ(
(there	Rh&^
&1 link	RK(
,fragment	RK(
(the	Rh&^
&2 unknown	RL(
/code	RL(
&3 it	Rh&^
(letter	RM(
.case	RM(
&4 a	Rh&f
)mbiguous	RN(
1code	RN(
&5 sg056	Rf&{!
(text	RO(
,namesothercode	RO(
)he	Rh&^
&6 sg060	Rf&{!
(text	RP(
,namesothersection	RP(
)he	Rh&^
&7 the	Rh&^
(unsafe	RQ(
.link	RQ(
(whatever	Rn&{!
&8 footnote	RR(
0unused	RR(
%60 a	Rj&3
(field	Rj&T
(lamp	Rv&?
,201	Rv&?
(one	RS(
+wayrelation	RS(
(to	Rf&{!
(warns	Rf&t
&1 deprecated	RT(
2withoutreason	RT(
&2 a	Rj&3
(sg070	Rf&{!
(temporary	RU(
1expired	RU(
(warns	Rf&t
%70 example	RV(
/code	RV(
`)
