sitegenSearch("ndb9a0066-7",`!many scripts	Ry#f
(econds	Nw!::,
)nd	Ra#:
)rvers	Ja#,%:_",
+ices	Ro#3
'things	Ny!QQV
)reads	Rm&,
(iny	Rd#,
(oo	Rz&3
'visitors	Rf&3
'who	Ry#:
(ith	Rb&O
(ords	Ne!:w#A
(riters	Rv%:
'years	Rl#f
#p an	R0,
(d	R-,
&each	Rk"H
&in	Rn%O
(side	R.,
(to	Rw#:
's	Rs&:
't	R|%:
&let	Rw#H
&names	Rw#3
&of	F-,a&H#,!A/,
'r	N-,h&,
&service	Ro%,
&that	Rw#H
&unknown	R}#:
&whose	Rl&O
%s a	Rb&^
(s	Rv&A
'code	Rl&m
'is	Nl&O),
'numbers	Rp!,
#rch 1998	Rw#,
%gin and	Ri!,
*re	Rj!,
)of	R{&%
%k 4xx	R|&{)
'and	Rn&{!
(s	Nd"3s"&
'does	Nn&^)%
'everything	R}"3
'for	N}"3d"3
'its	R|&{)
'nottingham	Rf#f
'read	Ru&%
+s	Ru&{#
'the	N7:g&{.
&down a	Fm&{%(&"A)A
,lso	Ru&m
,n	R|&V
-d	B;:s%3&^%%"t
,re	Rv&A
-ound	Ru&{"
,t	Rn&,
+call	Rs&,
+file	B,&!:2:q%3!m#A)t
,or	Nm&^+^
+href	Rv&1
+in	Rq&V
,s	Nn&{!&:
,ts	Rm&O
+lines	R2:
.k	Ru&{"
,lmstxt	Rv&,
`)
