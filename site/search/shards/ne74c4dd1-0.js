sitegenSearch("ne74c4dd1-0",`!tea should	Rk"H
%100 quantity	Na"?.?
%ms that	Rt&,
%pot a	Rf#h
*s	Rf#:
)comes	Rf#&!,
)example	Rf#?
)for	Rf#3
)in	Rp!:
)of	Rv!A
)that	Rf#,
+ere	Rf#,
#ll 200	Rd"f
'a	Bl!,KH/HT,9H
'by	Rv&H
'callers	Fs!,0:'ff",
(lients	Rj#f
)oudflare	Rk%3
'for	Rr!%
'how	Rs#:
'it	Rm!m
)s	Np",%f
'me	Re#,
(ore	RY,
'neither	Rt%:
(ginx	Rb&:
'problems	Rr!3
'that	R_#:
)e	Bp#3-:#:F:",(3
*m	Ng#H*H
)is	R|%3
'what	Ns"3Af
)en	Rg"3
*re	Rt!V
*ther	Rw",!v
)ich	F?,RO:3@H
)y	Rw!t
&ing body	Ro!H
*callers	Rw!<
*nobody	Rk#H
*the	Ra#V
+oo	Rt!h
&s a	Jk!32HK3
(browsers	Rn&,
(caches	Ry"A
(every	Rt!,
(git	Rv&,
+hub	Rv&,
)oogle	Rn":
(how	Rq%,
(in	Rq&?
)t	Np#OI3
(less	N|"H"H
(nginx	R{%,
(of	B4,E,u#m"A-3
(people	Rw"m
(the	Bf"f0AA:&f):":B:
+m	Jw!OSf03
(where	Rb"A
*ich	Rf",
(you	Bm!%7,*Ov"5#,
#mp 505	Rp!:
&late and	R|&A!H
+called	Ra!3
`)
