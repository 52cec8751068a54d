sitegenSearch("n2dd24ecf-1",`!sg037 a	Ru&3
(heading	RD(
/id	RD(
&8 permalink	RE(
1lost	RE(
(the	Rw&1
(where	Rw&3
&9 lock	RF(
,syntax	RF(
%40 csv	RG(
+syntax	RG(
&1 1	R}&F
(default	Rl&f
(in	Rp&3
(not	RH(
+documented	RH(
&2 a	Rl&f
(not	RI(
+registered	RI(
(sg043	Rl&{!
&3 items	Rl&f
(registry	RJ(
0disagrees	RJ(
(sg055	Rl&{!
%50 link	RK(
,target	RK(
(there	Rn&^
&1 link	RL(
,fragment	RL(
(the	Rn&^
&2 unknown	RM(
/code	RM(
&3 it	Rn&^
(letter	RN(
.case	RN(
&4 a	Rn&f
)mbiguous	RO(
1code	RO(
&5 sg056	Rl&{!
(text	RP(
,namesothercode	RP(
)he	Rn&^
&6 sg060	Rl&{!
(text	RQ(
,namesothersection	RQ(
)he	Rn&^
&7 the	Rn&^
(unsafe	RR(
.link	RR(
(whatever	Ru&{!
&8 a	Rp&3
(footnote	RS(
0unused	RS(
&9 a	Np&3'O
(footnote	RT(
0undefined	RT(
%60 a	Rp&3
(field	Rp&T
(lamp	R}&?
,201	R}&?
(one	RU(
+wayrelation	RU(
(to	Rl&{!
(warns	Rl&t
&1 a	Rl&t
`)
