sitegenSearch("ndd5ae372-11",`!ttl before	Rg!f
"ube answer	Rk%X
'data	Rk%&!,
#e 24	2e!1#?'*'1!8%?%?#?"?"?#?#?'?"?"?"?%?"?"?"?#?"?"?&?"?,?(?%?#?"?"?
'5	Jv!?4?
#nnel and	Jt"AR3
)curl	Rt":
)info	Rf%8
*s	Rf%3
)whose	Rf%A
#rn a	Jj!H=:
(way	R_#3
'into	J",k",
(t	Rq&*
'the	Rn!H
&ed away	Ji"3V,
)down	Ja"3a",
)payload	Rj!3
0toolarge	Rj!3
)the	Jr"f(f
)unprocessable	Rj!3
6entity	Rj!3
&ing a	Rs"H
&s a	Rg":
)way	Rn%&
(it	Ju%:#:
*s	Rk!O
(that	Rm%,
*e	Jg!A=,
(up	Fb"3U,K3
#s a	Ry#&
&extension	Ry#3
&protocol	Ry#3
&rufh	Rx!:
*implementations	Rx!:
#torial a	Rn&A
+once	Rk&%
+the	Rw&(
"welve million	R#3
)of	Rg!3
%nty makes	Rd#H
#ice 20	R|&V
(401	Rp!f
(a	B-,d!Ab!:XA-3
)lso	Rn&:
)nd	Ru&,
)re	Rq&,
(curl	Rb%:
(in	Jf&O53
(marks	R:,
(on	JB&n%3!{"
*ly	Rn!:
)r	Be!:s!,R343",
(rfc	Rq!H
(sitegen	RE:
(the	Rk!O
(when	R{!H
)ith	Rw#:
)ould	Re#3
%n has	Rg&O
`)
