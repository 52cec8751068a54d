sitegenSearch("ncbbff9b2-9",`!sg043 sg055	Rf&{!
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
(whatever	Ro&{!
&8 footnote	RR(
0unused	RR(
%60 a	Rj&3
(field	Rj&T
(lamp	Rw&?
,201	Rw&?
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
(no	Rf&^
(to	Rf&{!
&1 example	RW(
/header	RW(
(the	Rf&^
&2 example	RX(
/phrase	RX(
(the	Rf&^
%80 a	Rv&A
(template	RY(
0syntax	RY(
&1 a	Rv&A
(template	RZ(
0variable	RZ(
&2 a	Rv&A
(template	R[(
0partial	R[(
&3 any	Rv&3
`)
