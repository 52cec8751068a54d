sitegenSearch("n5b412a89-13",`!templates default	Ri&,!H!O!V!f
,how	Rp&A
,link	Rr&f
,of	F_!:l#,0&
-r	Ru&3
,partials	Rx&:
,replaces	R_!,
,such	Ri&{#
,templates	B[&"&"&"&"&
-he	Jr&f(%
-o	Rx&3
,where	Ri&{#
&orarily disabled	Rc&(
.in	Rh",
*y a	Rg"H
-nd	Rk!A
,code	BU&;A&:v"{'%3.{#
0s	Rt!V
,elsewhere	Rh&t
-ntries	Rh&t
-xpired	RU(
,file	Ri&3
,iana	Rz!,
,ones	Rn%%
,redirect	Bj!,!:(t#:#,5,!f'(!?
-fc	Rm#3
,since	Rt#,
,things	Rp!C
#n and	Rp!%
&google	Rt!m
&megabytes	R{&:
'inutes	Fq!3a#A+&
(stakes	Rp!&
&new	R~!?
&oclock	Rp#A
&pages	Rv&3
&requests	RR1
&seconds	Jp!Om!:
&texts	Ro&,
'he	Rd&:
'imes	Rq!3
%ants data	Rr"f
*user	Rg!H
%d to	R7,
%th for	Ri!^
(of	R{!O
(try	Rm#f
#rence eden	Rl#f
%m with	Ri&{'
&inal a	Ji&3.V
,nd	Rv&A
+in	Ri&{'
+says	Rt&3
,hould	Ry&%
,itegen	Rv&,
,wift	Rm&%
+unless	Rl&A
-til	Rt&3
)tion or	Rj!V
&s traffic	R~%3
`)
