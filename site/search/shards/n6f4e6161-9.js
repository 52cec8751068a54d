sitegenSearch("n6f4e6161-9",`!form the	Jc",!:~"O
*y	Rs%V
)ree	R~&3
(itle	Rw"?
(o	Rh",
(reats	Rz"f
(wice	Rk"h
'urlencoded	Jk"?73!?Q?
(se	Rr"H
'value	Ra'3
'was	Jk"3&3!H
(hatever	Ra#:
(ith	Jk"Hh!:<f
(ould	Jw"Hk"3
'you	Rw"H
&at because	Rn!^
)csv	R_"?
)did	Rp!^
)for	Rh"3
,mat	Rk&,
)github	Jm&1#O
)how	Rk&,
)is	Ra#3
)minify	R}&&
)of	Jw"3+,c!3
)problem	Rp!O
)rfc	Rp!%
)sarif	Jm&1!8!?"?
)text	Rn&A
*han	Rk&3!:
,t	Ra#&!3
+en	Je"H%O
*iming	R_&1
*o	Ra#H
)woff2	Rz&8
(s a	Ra"3
+nd	Rh"3
*because	Ru#H
*default	Rk&,
*for	Rn&&
(ted while	R}&:
-ithout	R}&:
*r and	R}&(
,js	Rl&O
+js and	Rl&O
+s read	R}&,
&ed and	Rf#&
)body	Rq"3
)table	RF&
'r accelerator	Ri%&
)fragment	Ru&:
)ids	Rz&{+
)name	B?,m%O+V"3%3#{#
-s	Jj&t2{#!{*
)one	Ru&:
(ids fragments	Rz&{+
(ly a	Rj&V
,nd	RD:
+pitfalls	Ru&3
+saw	Ri%&
,ent	Rk%3
&s a	Jz"H3:t!3
)n	Rx&3
*d	Jl!:LA
*ti	Rt!O
`)
