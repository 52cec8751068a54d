sitegenSearch("na7001283-14",`!sg039 lock	RE(
,syntax	RE(
%40 csv	RF(
+syntax	RF(
&1 1	Ry&F
(default	Rh&f
(in	Rl&3
(not	RG(
+documented	RG(
&2 a	Rh&f
(not	RH(
+registered	RH(
(sg043	Rh&{!
&3 items	Rh&f
(registry	RI(
0disagrees	RI(
(sg055	Rh&{!
%50 link	RJ(
,target	RJ(
(there	Rj&^
&1 link	RK(
,fragment	RK(
(the	Rj&^
&2 unknown	RL(
/code	RL(
&3 it	Rj&^
(letter	RM(
.case	RM(
&4 a	Rj&f
)mbiguous	RN(
1code	RN(
&5 sg056	Rh&{!
(text	RO(
,namesothercode	RO(
)he	Rj&^
&6 sg060	Rh&{!
(text	RP(
,namesothersection	RP(
)he	Rj&^
&7 the	Rj&^
(unsafe	RQ(
.link	RQ(
(whatever	Rq&{!
&8 a	Rl&3
(footnote	RR(
0unused	RR(
%60 a	Rl&3
(field	Rl&T
(lamp	Ry&?
,201	Ry&?
(one	RS(
+wayrelation	RS(
(to	Rh&{!
(warns	Rh&t
&1 a	Rh&t
(deprecated	RT(
2withoutreason	RT(
&2 a	Rl&3
(temporary	RU(
1expired	RU(
(warns	Rh&t
&3 a	Rl&3
(replacement	RV(
3gone	RV(
`)
