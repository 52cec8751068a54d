sitegenSearch("naa1d9eb0-11",`!many with	R_&O
(ords	Jd!:v#A
(riters	Rt%:
'years	Rj#f
#p an	R0,
&each	Ri"H
&in	Rl%O
(side	R.,
(to	Ru#:
's	Rq&:
't	Rz%:
&let	Ru#H
&names	Ru#3
&of	Jj&H#,!A/,
'r	Rq&,
&service	Rm%,
&that	Ru#H
&unknown	R{#:
&whose	Rj&O
%s a	R_&^
(s	Rt&A
'code	Rj&m
'is	Jj&O),
'numbers	Rn!,
#rch 1998	Ru#,
%gin and	Rh!,
)of	Ry&%
%k 4xx	Rz&{)
'and	Rl&{!
(s	Jb"3s"&
'does	Jl&^)%
'everything	R{"3
'for	J{"3d"3
'its	Rz&{)
'nottingham	Rd#f
'read	Rs&%
+s	Rs&{#
'the	J6:f&{-
&down a	Fk&{%(&"A)A
,lso	Rs&m
,n	Rz&V
-d	B::r%3&^%%"t
,re	Rt&A
-ound	Rs&{"
,t	Rl&,
+file	B,&!:1:p%3!m#A)t
,or	Jk&^+^
+href	Rt&1
+in	Ro&V
,s	Rp&:
,ts	Rk&O
+link	Rs&{"
,lmstxt	Rt&,
2org	Rt&,
+or	J(&d&O
+page	Rr&3
+the	Fp&A#A#A(V
,o	R{&V
,win	Jk&O0H
+where	J9:|%:
,ith	Jq&:*:
+yaml	J",",
&ed as	Rp%%
)codes	Jh!,m#f(,
+unted	Rs&f
)diagram	Ry&A
)http	J6,u%^
`)
