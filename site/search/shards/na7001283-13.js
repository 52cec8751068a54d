sitegenSearch("na7001283-13",`!sg015 not	R1(
+unique	R1(
%20 404	Rl&*
(and	Rl&H
(entries	Rh&V
(is	Ri&O
(section	F2(!8P1h#y!&*
/missing	R2(
(to	Rh&{!
&1 default	Rh&,
(in	Rl&3
(lamp	Ry&8
,101	Ry&8
(section	R3(
/unknown	R3(
&2 each	Rh&V
(section	R4(
/order	R4(
&3 section	R5(!8
/tooshort	R5(
&4 section	R6(
/content	R6(
)g035	Rh&{!
&5 section	R7(
/twice	R7(
&6 heading	R8(
/one	R8(
/s	Rq&,
&7 a	Jl&3'm
(unknown	R9(
/language	R9(
&8 an	Rl&3
(code	R:(
,attribute	R:(
(the	Rq&f
&9 include	R;(
/unresolved	R;(
%30 code	R<(
,pattern	R<(
(default	Rh&,
&1 any	Rh&,
(code	R=(
,filename	R=(
&2 code	R>(
,twice	R>(
&3 alias	R?(
-twice	R?(
)ny	Rh&,
(links	Rj&V
&4 url	R@(
+twice	R@(
&5 a	Rh&A
(classless	RA(
(sg042	Rh&{!
&6 anchor	RB(
.twice	RB(
(headings	Rq&3
(one	Rs&:
&7 a	Rq&3
(heading	RC(
/id	RC(
&8 permalink	RD(
1lost	RD(
(the	Rs&1
(where	Rs&3
`)
