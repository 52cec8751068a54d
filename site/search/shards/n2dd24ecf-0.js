sitegenSearch("n2dd24ecf-0",`!sg014 bad	R0(
+value	R0(
(default	Rl&,
&5 not	R1(
+unique	R1(
&6 a	Rn&{!
(misnamed	R2(
0file	R2(
(of	Rp&3
%20 404	Rp&*
(and	Rp&H
(entries	Rl&V
(is	Rm&O
(section	F3(!8Q1j#y!&*
/missing	R3(
(to	Rl&{!
&1 default	Rl&,
(in	Rp&3
(lamp	R}&8
,101	R}&8
(section	R4(
/unknown	R4(
&2 each	Rl&V
(section	R5(
/order	R5(
&3 section	R6(!8
/tooshort	R6(
&4 section	R7(
/content	R7(
)g035	Rl&{!
&5 section	R8(
/twice	R8(
&6 heading	R9(
/one	R9(
/s	Ru&,
&7 a	Rp&3
(unknown	R:(
/language	R:(
&8 an	Rp&3
(code	R;(
,attribute	R;(
(the	Ru&f
&9 include	R<(
/unresolved	R<(
%30 code	R=(
,pattern	R=(
(patterns	Rl&,
&1 any	Rl&,
(code	R>(
,filename	R>(
&2 code	R?(
,twice	R?(
&3 alias	R@(
-twice	R@(
)ny	Rl&,
(links	Rn&V
&4 url	RA(
+twice	RA(
&5 a	Rl&A
(classless	RB(
(sg042	Rl&{!
&6 anchor	RC(
.twice	RC(
(headings	Ru&3
(one	Rw&:
`)
