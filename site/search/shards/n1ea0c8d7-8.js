sitegenSearch("n1ea0c8d7-8",`!ttl before	Rk!f
"ube answer	Ro%X
'data	Ro%&!,
#e 24	2i!1#?'*'1!8%?%?#?"?"?#?#?'?"?"?"?%?"?"?"?#?"?"?&?"?,?(?%?#?"?"?
'5	Jz!?4?
#nnel and	Jx"AR3
)curl	Rx":
)info	Rj%8
*s	Rj%3
)whose	Rj%A
#rn a	Jn!H=:
(way	Rd#3
'begin	R0:
'into	J",o",
(t	Ru&*
'the	Rr!H
*y	RW,
&ed away	Jm"3V,
)down	Je"3a",
)payload	Rn!3
0toolarge	Rn!3
)the	Jv"f(f
)unprocessable	Rn!3
6entity	Rn!3
&ing a	Rw"H
&s a	Rk":
)way	Rr%&
(it	Jy%:#:
*s	Ro!O
(that	Rq%,
*e	Jk!A=,
(up	Jf"3U,K3
#s a	R}#&
&extension	R}#3
&protocol	R}#3
&rufh	R|!:
*implementations	R|!:
#torial a	Rr&A
+once	Ro&%
+the	R{&(
"welve million	R#3
)of	Rk!3
%nty makes	Rh#H
#ice 20	Ra'V
(401	Rt!f
(a	B-,h!Ab!:XA-3
)lso	Rr&:
)nd	Ry&,
)re	Ru&,
(curl	Rf%:
(in	Jj&O53
(marks	R:,
(on	JB&r%3!{"
*ly	Rr!:
)r	B-:]:s!,R343",
(rfc	Ru!H
(sitegen	RE:
(the	Ro!O
(when	R_"H
)ith	R{#:
`)
