sitegenSearch("n9a538a5f-25",`!target 1	Ri&?
)a	RO,
*nd	Rr!V
+swer	Ry#:
*s	Re"f
)calls	Ri&H
*hecks	Ri&?
)depends	Jg!:@O
*ry	Rg&k
,run	Rg&k
)google	Rf":
*roup	R{#&!,!8
.s	R{#:
)in	Rg&m
*s	B),t"36:Y3&:',
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
+nd	Rm&A
*code	RO,
*default	Rh&,
*own	Ry#3
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
)go	R_#&
)in	Rj!:
)java	R_#&
)node	R_#&
)of	Rp!A
)rust	R_#&
)swift	R_#&
)that	R_#,
+ere	R_#,
#ll 200	R}!f
'a	Bf!,KH/HT,9H
`)
