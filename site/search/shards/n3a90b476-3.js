sitegenSearch("n3a90b476-3",`!drafts takes	Rj&H
*he	Ri&A
*oo	Ri&A
)which	RJ,
%w several	Rk!,
'the	Rn#3
&ing has	Ra"3
*takes	Jf!,d%&
&n as	Re!,
(in	Ra",
&s the	Rw&A
#ew the	Rb#f
#ive or	Rm%X
#op connections	Rj#3
'interim	Rz!:
(t	Rw%O
'the	Fp!H8:4:33
)ose	Rp#m
'what	F|!O%O:O
&ped and	JU,w"&
*dont	Rv&:
*from	Rj#:
*in	Rq#H
+t	Rx!&
*onto	R%,
*the	Rg%3
-m	Rw!f
'ing the	Rw%Q
&s handshakes	Re%3
(it	Rh&,
*s	R}%:
(means	Rt!3
(or	Rj"f
)ut	Rl#:
(packets	Rb%3
(the	Rl!3
+m	Rp#:
*ose	Ro#:
#y run	Ji&m."!V
%run list	Ri&m
*ooks	Ru&V
)replace	Ri&k
"st port	Rb%8
"ue a	Rz!3
&for	Rj#H
#mb there	Ri&{'
%p or	R#,
&s claims	Rm!T
#plicate be	Rx"h
,names	R{&&
#rably before	R}!H
&tion mobile	R{#:
*s are	R{#O
%ing a	Fh!HF3i!3
*n	Rm%X
)or	Rm#f
)request	Ra&1
)the	Rr#:
"ynamic names	Rx&H
!e 0	R<1
%9	R<1
#1	R=,
#and	R<3
#code	Ra&1
#http	Rt!F
`)
