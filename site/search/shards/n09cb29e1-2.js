sitegenSearch("n09cb29e1-2",`!sg014 default	Rj&,
&5 not	R1(
+unique	R1(
%20 404	Rn&*
(and	Rn&H
(entries	Rj&V
(is	Rk&O
(section	F2(!8Q1i#y!&*
/missing	R2(
(to	Rj&{!
&1 default	Rj&,
(in	Rn&3
(lamp	R{&8
,101	R{&8
(section	R3(
/unknown	R3(
&2 each	Rj&V
(section	R4(
/order	R4(
&3 section	R5(!8
/tooshort	R5(
&4 section	R6(
/content	R6(
)g035	Rj&{!
&5 section	R7(
/twice	R7(
&6 heading	R8(
/one	R8(
/s	Rs&,
&7 a	Jn&3'm
(unknown	R9(
/language	R9(
&8 an	Rn&3
(code	R:(
,attribute	R:(
(the	Rs&f
&9 include	R;(
/unresolved	R;(
%30 code	R<(
,pattern	R<(
(patterns	Rj&,
&1 any	Rj&,
(code	R=(
,filename	R=(
&2 code	R>(
,twice	R>(
&3 alias	R?(
-twice	R?(
)ny	Rj&,
(links	Rl&V
&4 url	R@(
+twice	R@(
&5 a	Rj&A
(classless	RA(
(sg042	Rj&{!
&6 anchor	RB(
.twice	RB(
(headings	Rs&3
(one	Ru&:
&7 a	Rs&3
(heading	RC(
/id	RC(
&8 permalink	RD(
1lost	RD(
`)
