sitegenSearch("n5b412a89-11",`!target may	Rm"O
*ust	Rg"f
)of	F):b":=&
*n	Rt!3
)rfc	Ji!,4O
)should	Rh"f
*itegen	Rk&,
)the	Ri&^!m
(groupname protocol	R}#8
:version	R}#8
-s target	R}#8
5groupname	R}#8
(s a	Rj&,
+nd	Rp&A
*code	RO,
*default	Rj&,
*own	R{#3
#sk lists	Rq&&!C
"cp between	Rb%,
&connection	Jd%,5O
&syn	Rb%8
&tcpflags	Rb%8
%dump ni	Rb%8
%flags tcp	Rb%8
.syn	Rb%8
%syn 0	Rb%8
"ea 100	J|!?.?
&is	Rb#O
&milk	Rm!1
&not	Rg"H
&should	Rg"H
%100 quantity	J|!?.?
%ms that	Rp&,
%pot a	Rb#h
*s	Rb#:
)comes	Rb#&!,
)example	Rb#?
)for	Rb#3
)in	Rl!:
)of	Rr!A
)that	Rb#,
+ere	Rb#,
#ll 200	R_"f
'a	Bh!,KH/HT,9H
'by	Rr&H
'callers	Fo!,0:'ff",
(lients	Rf#f
)oudflare	Rg%3
'for	Rn!%
'how	Ro#:
'it	Ri!f
)s	Jl",%f
'me	Ra#,
(ore	RW,
'neither	Rp%:
(ginx	R}%:
'problems	Rn!3
'that	R{":
)e	Bl#3-:#:F:",(3
*m	Jc#H*H
)is	Rx%3
'what	Jo"3Af
)en	Rc"3
*re	Rp!V
`)
