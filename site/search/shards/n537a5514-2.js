sitegenSearch("n537a5514-2",`!targets own	Ry#3
#sk lists	Rn&&!C
"cp between	R_%,
&connection	Jb%,5O
&syn	R_%8
&tcpflags	R_%8
%dump ni	R_%8
%flags tcp	R_%8
.syn	R_%8
%syn 0	R_%8
"ea 100	Jz!?.?
&is	R_#O
&milk	Rk!1
&not	Re"H
&should	Re"H
%100 quantity	Jz!?.?
%ms that	Rm&,
%pot a	R_#h
*s	R_#:
)comes	R_#&!,
)example	R_#?
)for	R_#3
)in	Rj!:
)of	Rp!A
)that	R_#,
+ere	R_#,
#ll 200	R}!f
'a	Bf!,KH/HT,9H
'by	Ro&H
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
`)
