sitegenSearch("nc6030421-106",`!sg014 a	Rh&3
(bad	R0(
+value	R0(
&5 not	R1(
+unique	R1(
%20 404	Rj&*
(and	Rj&H
(entries	Rf&V
(section	F2(!8N1h#y!&*
/missing	R2(
(to	Rf&{!
&1 default	Rf&,
(in	Rj&3
(lamp	Rv&8
,101	Rv&8
(section	R3(
/unknown	R3(
&2 each	Rf&V
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
/s	Rn&,
&7 a	Rn&m
(unknown	R9(
/language	R9(
&8 code	R:(
,attribute	R:(
(the	Rn&f
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
(headings	Rn&3
(one	Rp&:
&7 a	Rn&3
(heading	RC(
/id	RC(
&8 permalink	RD(
1lost	RD(
(the	Rp&1
`)
