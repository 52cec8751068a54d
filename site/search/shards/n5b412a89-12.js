sitegenSearch("n5b412a89-12",`!tell whether	Rs",!v
)ich	F>,i!3@H
)y	Rs!t
&ing body	Rk!H
*callers	Rs!<
*nobody	Rg#H
*the	R|"V
+oo	Rp!h
&s a	Fg!32HK3
(browsers	Rj&,
(caches	Ru"A
(every	Rp!,
(git	Rr&,
+hub	Rr&,
)oogle	Rj":
(how	Rm%,
(in	Rm&?
)t	Jl#OI3
(less	Jx"H"H
(nginx	Rw%,
(of	B3,D,s#m"A-3
(people	Rs"m
(the	Bb"f0AA:&f):":B:
+m	Fs!OSf03
(where	R}!A
*ich	Rb",
(you	Bi!%7,*Ov"5#,
#mp 505	Rl!:
&late and	Rx&A!H
+called	R^3
+does	R^,!:
+ends	Rt&,
+file	J",",
,or	R_!3
+grows	J^,{#H
+has	R[,
+includes	F^&",z#H
,s	R[&
,t	R^,
+links	Ra!,
,ook	R(:
+names	Ja!&y#A
,eeds	Rx&3
,o	R(,
-r	Rt&3
+of	J_!&!,z#O
,r	Ri&{#
+partial	R^(
+redirect	Rx&A
+syntax	R[(
+tags	R(&
,hat	F_!:r#:*3
-e	Ra!,
+unknown	R_!(
,ses	R]&
+variable	R](
*s a	R^:
-nd	Bi&3%:"m)3&%4&
-re	Rm&,
.ticle	F[3"3"3#3
3mustache	F[3"3"3#3
0kle	R_!3
3mustache	R_!3
-ssets	Ja!:y#3!:
`)
