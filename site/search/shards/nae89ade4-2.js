sitegenSearch("nae89ade4-2",`!sg043 sg055	Rj&{!
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
1expired	RV(
(warns	Rj&t
&3 a	Rn&3
(replacement	RW(
3gone	RW(
(warns	Rj&t
&4 a	Rn&3
(life	RX(
,cyclekey	RX(
(sg070	Rj&{!
(warns	Rj&t
%70 example	RY(
/code	RY(
(no	Rj&^
(to	Rj&{!
&1 example	RZ(
/header	RZ(
(the	Rj&^
`)
