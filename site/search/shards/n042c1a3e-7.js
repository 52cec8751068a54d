sitegenSearch("n042c1a3e-7",`!templates and	Bg&3%:"m)3&%4&
-re	Rk&,
.ticle	FY3"3"3#3
3mustache	FY3"3"3#3
0kle	R]3
3mustache	R]3
-ssets	J^:y#3
,default	Rg&,!H!O!V!f
,how	Rn&A
,link	Rp&f
,of	J]:z#&
-r	Rs&3
,replaces	R],
,such	Rg&{#
,templates	BY&"&"&"&"&
-he	Jp&f(%
-o	Rv&3
,where	Rg&{#
&orarily disabled	Ra&(
.in	Rf",
*y a	Re"H
-nd	Ri!A
,code	BU&9A&:v"{'%3.{"
0s	Rr!V
,entries	Rf&t
-xpired	RU(
,file	Rg&3
,iana	Rx!,
,ones	Rl%%
,redirect	Bh!,!:(t#:#,5,!f'(!?
-fc	Rk#3
,since	Rr#,
,things	Rn!C
#n and	Rn!%
&google	Rr!m
&megabytes	Ry&:
'inutes	Fo!3a#A+&
(stakes	Rn!&
&new	R|!?
&oclock	Rn#A
&pages	Rt&3
&requests	RR1
&seconds	Jn!Om!:
&texts	Rm&,
'he	Rb&:
'imes	Ro!3
%ants data	Rp"f
*user	Re!H
%d to	R7,
%th for	Rg!^
(of	Ry!O
(try	Rk#f
#rence eden	Rj#f
%m with	Rg&{'
&inal a	Jg&3.V
,nd	Rt&A
+in	Rg&{'
+says	Rr&3
,hould	Rw&%
,itegen	Rt&,
`)
