sitegenSearch("naf43ce6b-1",`!tea should	Ri"H
%100 quantity	J~!?.?
%ms that	Rr&,
%pot a	Rd#h
*s	Rd#:
)comes	Rd#&!,
)example	Rd#?
)for	Rd#3
)in	Rn!:
)of	Rt!A
)that	Rd#,
+ere	Rd#,
#ll 200	Rb"f
'a	Bj!,KH/HT,9H
'by	Rt&H
'callers	Fq!,0:'ff",
(lients	Rh#f
)oudflare	Ri%3
'for	Rp!%
'how	Rq#:
'it	Rk!f
)s	Jn",%f
'me	Rc#,
(ore	RX,
'neither	Rr%:
(ginx	R_&:
'problems	Rp!3
'that	R}":
)e	Bn#3-:#:F:",(3
*m	Je#H*H
)is	Rz%3
'what	Jq"3Af
)en	Re"3
*re	Rr!V
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
`)
