sitegenSearch("n660538ab-5",`!targetgroups targetgroupname	R{#8
(s a	Rh&,
+nd	Rn&A
*code	RO,
*default	Rh&,
*own	Ry#3
#sk lists	Ro&&!C
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
%ms that	Rn&,
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
'by	Rp&H
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
`)
