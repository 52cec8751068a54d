sitegenSearch("n042c1a3e-6",`!tell me	R~",
'neither	Rn%:
(ginx	R{%:
'problems	Rl!3
'that	Ry":
)e	Bj#3-:#:F:",(3
*m	Ja#H*H
)is	Rv%3
'what	Jm"3Af
)en	Ra"3
*re	Rn!V
*ther	Rq",!v
)ich	F>,g!3@H
)y	Rq!t
&ing body	Ri!H
*callers	Rq!<
*nobody	Re#H
*the	Rz"V
+oo	Rn!h
&s a	Fe!32HK3
(caches	Rs"A
(every	Rn!,
(git	Rp&,
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
`)
