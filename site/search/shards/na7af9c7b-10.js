sitegenSearch("na7af9c7b-10",`!formats have	Rn&,
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
,forgery	Rt!O
(carry	Rq%:
(exist	Rt!:
(frames	Rs&{"
(of	Jl"H-,
(retries	Rx&3
(send	Ra'O
(that	Rw"&
(value	Ra'O
&ula is	Rk!,
*rfc	Ri"O
%um in	Rd&3
)t	Rd&:
%ward requests	Rs#3
*the	R_',
+o	R}%:
)ed a	Rs#H
-ddresses	Jz#&&(
,for	Jz#:&&!,!8!?
,it	Ri#A
)ing loop	Jz#(&&
-rule	Rz#,
)s at	Ra":
+calls	Rq#3
+it	Rz#3
+plain	R}%3
+to	Rz#:
+without	Ra"3
#und 17	Rs&8
(404	Rl&f
(a	J}"f;,c!3
)gain	Ru&3
)nd	J+,l"3!mj"3
*ywhere	R<,
)s	Rk&H
)t	Rj",
(beside	R[,
)y	B7,H,7VP:53YO+H
`)
