sitegenSearch("n042c1a3e-5",`!target calls	Ri&H
*hecks	Ri&?
)depends	Jg!:@O
*ry	Rg&k
,run	Rg&k
)google	Rf":
*roup	R{#&!,!8
.s	R{#:
)in	Rg&m
*s	B),t"36:Y3':',
)makes	Rk%3
+y	Rk"O
*ust	Re"f
)of	F):_":=&
*n	Rr!3
)rfc	Jg!,4O
)should	Rf"f
*itegen	Ri&,
)the	Rg&^!m
(groupname protocol	R{#8
:version	R{#8
-s target	R{#8
5groupname	R{#8
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
`)
