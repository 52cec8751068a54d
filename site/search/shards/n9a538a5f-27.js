sitegenSearch("n9a538a5f-27",`!template redirect	Ru&:
+syntax	RY(
+tags	R(&
,hat	F]:q#:*3
-e	R^,
+unknown	R](
,ses	RZ&
+variable	RZ(
*s a	R[:
-nd	Bg&3%:"m(3&%4&
-re	Rk&,
.ticle	FY3"3"3#3
3mustache	FY3"3"3#3
0kle	R]3
3mustache	R]3
-ssets	J^:x#3
,default	Rg&,!H!O!V!f
,how	Rm&A
,link	Ro&f
,of	J]:y#&
-r	Rr&3
,replaces	R],
,severity	BY&"&"&"&"&
-uch	Rg&{#
,templates	BY&"&"&"&"&
-he	Jo&f(%
-o	Ru&3
,where	Rg&{#
&orarily disabled	Ra&(
.in	Rf",
*y a	Re"H
-nd	Ri!A
,code	BU&9A&:v"{&%3-{"
0s	Rr!V
,entries	Rf&t
-xpired	RU(
,iana	Rx!,
,ones	Rl%%
,redirect	Bh!,!:(t#:#,5,!f'(!?
-fc	Rk#3
,since	Rr#,
,things	Rn!C
+redirect node	Rk"&
8js	Rk"&
4php	Rk"&
#n and	Rn!%
&google	Rr!m
&megabytes	Rx&:
'inutes	Fo!3_#A+&
(stakes	Rn!&
&new	R|!?
&oclock	Rn#A
&requests	RR1
&seconds	Jn!Om!:
&the	Rb&:
'imes	Ro!3
%ants data	Rp"f
*user	Re!H
%d to	R7,
%th for	Rg!^
`)
