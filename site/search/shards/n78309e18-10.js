sitegenSearch("n78309e18-10",`!map names	Rs#3
&of	Fh&H#,!A/,
'r	Ro&,
&service	Rk%,
&that	Rs#H
&unknown	Ry#:
&whose	Rh&O
%s a	R}%^
(s	Rr&A
'code	Rh&m
'is	Jh&O),
'numbers	Rl!,
#rch 1998	Rs#,
%gin and	Rf!,
)of	Rw&%
%k 4xx	Rx&{)
'and	Rj&{!
(s	J_"3s"&
'does	Jj&^)%
'everything	Ry"3
'for	Jy"3d"3
'its	Rx&{)
'nottingham	Rb#f
'read	Rq&%
+s	Rq&{#
'the	J6:d&{-
&down a	Fi&{%(&"A)A
,lso	Rq&m
,n	Rx&V
-d	B::p%3&^%%"t
,re	Rr&A
-ound	Rq&{"
,t	Rj&,
+file	B,&!:1:n%3!m#A)t
,or	Ji&^+^
+href	Rr&1
+in	Rm&V
,s	Rn&:
,ts	Ri&O
+link	Rq&{"
,lmstxt	Rr&,
2org	Rr&,
+or	J(&b&O
+page	Rp&3
+the	Fn&A#A#A(V
,o	Ry&V
,win	Ji&O0H
+where	J9:z%:
,ith	Jo&:*:
+yaml	J",",
&ed as	Rn%%
)codes	Ff!,m#f(,
+unted	Rq&f
)diagram	Rw&A
)http	J6,s%^
)it	Rg#3
)lines	R:,
)must	Rq#O
-revalidate	Rq#O
)obsolete	Rk!A
)public	Ri!,
'r is	Rq&t
(s are	Rq&t
't api	Je&&"&
)yandex	Rf&?
`)
