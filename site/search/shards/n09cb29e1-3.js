sitegenSearch("n09cb29e1-3",`!sg038 the	Ru&1
(where	Ru&3
&9 lock	RE(
,syntax	RE(
%40 csv	RF(
+syntax	RF(
&1 1	R{&F
(default	Rj&f
(in	Rn&3
(not	RG(
+documented	RG(
&2 a	Rj&f
(not	RH(
+registered	RH(
(sg043	Rj&{!
&3 items	Rj&f
(registry	RI(
0disagrees	RI(
(sg055	Rj&{!
%50 link	RJ(
,target	RJ(
(there	Rl&^
&1 link	RK(
,fragment	RK(
(the	Rl&^
&2 unknown	RL(
/code	RL(
&3 it	Rl&^
(letter	RM(
.case	RM(
&4 a	Rl&f
)mbiguous	RN(
1code	RN(
&5 sg056	Rj&{!
(text	RO(
,namesothercode	RO(
)he	Rl&^
&6 sg060	Rj&{!
(text	RP(
,namesothersection	RP(
)he	Rl&^
&7 the	Rl&^
(unsafe	RQ(
.link	RQ(
(whatever	Rs&{!
&8 a	Rn&3
(footnote	RR(
0unused	RR(
&9 a	Jn&3'O
(footnote	RS(
0undefined	RS(
%60 a	Rn&3
(field	Rn&T
(lamp	R{&?
,201	R{&?
(one	RT(
+wayrelation	RT(
(to	Rj&{!
(warns	Rj&t
&1 a	Rj&t
(deprecated	RU(
2withoutreason	RU(
&2 a	Rn&3
(temporary	RV(
`)
