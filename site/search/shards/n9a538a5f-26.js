sitegenSearch("n9a538a5f-26",`!tell by	Ro&H
'callers	Fm!,0:'ff",
(lients	Rd#f
)oudflare	Re%3
'for	Rl!%
'how	Rm#:
'it	Rg!f
)s	Jj",%f
'me	R~",
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
(git	Ro&,
+hub	Ro&,
)oogle	Rh":
(how	Rk%,
(in	Rk&?
)t	Jj#OI3
(less	Jv"H"H
(nginx	Ru%,
(of	F3,D,r#A,3
(people	Rq"m
(the	B_"f0AA:&f):":B:
+m	Fq!OSf03
(where	R{!A
*ich	R_",
(you	Bg!%7,*Ou"5#,
#mp 505	Rj!:
'net	Rf"&
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
`)
