sitegenSearch("nd617911b-13",`!many redirects	Jv!o{"A
)quests	>l!,!A#f'1"A",!1W(!,!3[&!,"&%"
)sources	Jl!3[H
)try	Rl!A
,after	Rl!A
(iddles	Ro!3
(oles	Rm#f
'scripts	Rw#f
(econds	Ju!::,
)nd	R~":
)rvers	J~",%:_",
+ices	Rm#3
'things	Jw!JQV
)reads	Rk&,
(iny	Rb#,
(oo	Rx&3
'visitors	Rd&3
'who	Rw#:
(ith	R_&O
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
+call	Rq&,
`)
