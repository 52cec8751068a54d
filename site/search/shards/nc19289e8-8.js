sitegenSearch("nc19289e8-8",`!sg027 unknown	R9(
/language	R9(
&8 code	R:(
,attribute	R:(
(the	Ro&f
&9 include	R;(
/unresolved	R;(
%30 code	R<(
,pattern	R<(
(default	Rf&,
&1 any	Rf&,
(code	R=(
,filename	R=(
&2 code	R>(
,twice	R>(
&3 alias	R?(
-twice	R?(
)ny	Rf&,
(links	Rh&V
&4 url	R@(
+twice	R@(
&5 a	Rf&A
(classless	RA(
(sg042	Rf&{!
&6 anchor	RB(
.twice	RB(
(headings	Ro&3
(one	Rq&:
&7 a	Ro&3
(heading	RC(
/id	RC(
&8 permalink	RD(
1lost	RD(
(the	Rq&1
(where	Rq&3
&9 lock	RE(
,syntax	RE(
%40 csv	RF(
+syntax	RF(
&1 1	Rw&F
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
`)
