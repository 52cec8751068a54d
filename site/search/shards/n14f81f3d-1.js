sitegenSearch("n14f81f3d-1",`!templates assets	Jb!:z#3!:
,default	Rk&,!H!O!V!f
,how	Rr&A
,link	Rt&f
,of	Ja!:m#,0&
-r	Rw&3
,partials	Rz&:
,replaces	Ra!,
,such	Rk&{#
,templates	B]&"&"&"&"&
-he	Jt&f(%
-o	Rz&3
,where	Rk&{#
&orarily disabled	Re&(
.in	Rj",
*y a	Ri"H
-nd	Rm!A
,code	BV&<A&:v"{'%3.{#
0s	Rv!V
,elsewhere	Rj&t
-ntries	Rj&t
-xpired	RV(
,file	Rk&3
,iana	R|!,
,ones	Rp%%
,redirect	Bl!,!:(t#:#,5,!f'(!?
-fc	Ro#3
,since	Rv#,
,things	Rr!C
#n and	Rr!%
&google	Rv!m
&megabytes	R}&:
'inutes	Js!3a#A+&
(stakes	Rr!&
&new	Ra"?
&oclock	Rr#A
&pages	Rx&3
&requests	JR1"1
&seconds	Jr!Om!:
&texts	Rq&,
'he	Rf&:
'imes	Rs!3
%ants data	Rt"f
*user	Ri!H
%d to	R7,
%th for	Rk!^
(of	R}!O
(try	Ro#f
#rence eden	Rn#f
%m with	Rk&{'
&inal a	Jk&3.V
,nd	Rx&A
+in	Rk&{'
+says	Rv&3
,hould	R{&%
,itegen	Rx&,
,wift	Ro&%
+unless	Rn&A
-til	Rv&3
)tion or	Rl!V
`)
