sitegenSearch("n14f81f3d-0",`!tell where	Rr!V
*ther	Ru",!v
)ich	J>,k!3@H
)y	Ru!t
&ing body	Rm!H
*callers	Ru!<
*nobody	Ri#H
*the	R~"V
+oo	Rr!h
&s a	Ji!32HK3
(browsers	Rl&,
(caches	Rw"A
(every	Rr!,
(git	Rt&,
+hub	Rt&,
)oogle	Rl":
(how	Ro%,
(in	Ro&?
)t	Jn#OI3
(less	Jz"H"H
(nginx	Ry%,
(of	B3,E,t#m"A-3
(people	Ru"m
(the	Bd"f0AA:&f):":B:
+m	Ju!OSf03
(where	R_"A
*ich	Rd",
(you	Bk!%7,*Ov"5#,
#mp 505	Rn!:
&late and	Rz&A!H
+called	R_!3
+does	R_!,!:
+ends	Rv&,
+file	J",",
,or	Ra!3
+grows	J_!,|#H
+has	R],
+includes	J_!&",{#H
,s	R]&
,t	R_!,
+links	Rb!,
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
`)
