sitegenSearch("n537a5514-3",`!tells nginx	Ru%,
(of	F3,D,r#A,3
(people	Rq"m
(the	B_"f0AA:&f):":B:
+m	Fq!OSf03
(where	R{!A
*ich	R_",
(you	Bg!%7,*Ou"5#,
#mp 505	Rj!:
&late and	Ru&:!A
+called	R[3
+does	R[,!:
+ends	Rq&,
+file	J",",
,or	R]3
+grows	J[,z#A
+has	RY,
+includes	F[&",y#A
,s	RY&
,t	R[,
+links	R^,
,ook	R(:
+names	J^&x#:
,eeds	Ru&3
,o	R(,
-r	Rq&3
+of	J]&!,y#H
,r	Rg&{#
+partial	R[(
+redirect	Ru&:
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
,such	Rg&{#
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
`)
