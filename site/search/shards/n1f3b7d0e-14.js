sitegenSearch("n1f3b7d0e-14",`!template links	Rb!,
,ook	R(:
+names	Jb!&z#A
,eeds	Rz&3
,o	R(,
-r	Rv&3
+of	Ja!&!,{#O
,r	Rk&{#
+partial	R_!(
+redirect	Rz&A
+syntax	R](
+tags	R(&
,hat	Ja!:s#:*3
-e	Rb!,
+unknown	Ra!(
,ses	R^&
+variable	R^(
*s a	R_!:
-nd	Bk&3%:"m)3&%5&
-re	Ro&,
.ticle	F]3"3"3#3
3mustache	F]3"3"3#3
0kle	Ra!3
3mustache	Ra!3
-ssets	Jb!:z#3!:
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
`)
