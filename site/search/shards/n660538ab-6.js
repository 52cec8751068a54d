sitegenSearch("n660538ab-6",`!tells git	Rp&,
+hub	Rp&,
)oogle	Rh":
(how	Rk%,
(in	Rk&?
)t	Jj#OI3
(less	Jv"H"H
(nginx	Ru%,
(of	F3,D,r#A-3
(people	Rq"m
(the	B_"f0AA:&f):":B:
+m	Fq!OSf03
(where	R{!A
*ich	R_",
(you	Bg!%7,*Ov"5#,
#mp 505	Rj!:
&late and	Rv&:!A
+called	R[3
+does	R[,!:
+ends	Rr&,
+file	J",",
,or	R]3
+grows	J[,{#A
+has	RY,
+includes	F[&",z#A
,s	RY&
,t	R[,
+links	R^,
,ook	R(:
+names	J^&y#:
,eeds	Rv&3
,o	R(,
-r	Rr&3
+of	J]&!,z#H
,r	Rg&{#
+partial	R[(
+redirect	Rv&:
+syntax	RY(
+tags	R(&
,hat	F]:r#:*3
-e	R^,
+unknown	R](
,ses	RZ&
+variable	RZ(
*s a	R[:
-nd	Bg&3%:"m)3&%4&
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
`)
