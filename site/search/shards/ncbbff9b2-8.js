sitegenSearch("ncbbff9b2-8",`!sg022 each	Rf&V
(section	R4(
/order	R4(
&3 section	R5(!8
/tooshort	R5(
&4 section	R6(
/content	R6(
)g035	Rf&{!
&5 section	R7(
/twice	R7(
&6 heading	R8(
/one	R8(
/s	Ro&,
&7 a	Ro&m
(unknown	R9(
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
`)
