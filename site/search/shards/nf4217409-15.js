sitegenSearch("nf4217409-15",`!target makes	Ro%3
+y	Ro"O
*ust	Ri"f
)of	J):d":=&
*n	Rv!3
)rfc	Jk!,4O
)should	Rj"f
*itegen	Rm&,
)the	Rk&^!m
(groupname protocol	R_%8
:version	R_%8
-s target	R_%8
5groupname	R_%8
(s a	Rl&,
+nd	Rr&A
*code	RO,
*default	Rl&,
*own	R}#3
#sk lists	Rs&&!C
"cp between	Rd%,
&connection	Jf%,5O
&syn	Rd%8
&tcpflags	Rd%8
%dump ni	Rd%8
%flags tcp	Rd%8
.syn	Rd%8
%syn 0	Rd%8
"ea 100	J~!?.?
&is	Rd#O
&milk	Ro!1
&not	Ri"H
&should	Ri"H
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
`)
