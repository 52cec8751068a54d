sitegenSearch("n97a5b0f0-9",`!tue 24	6k!1#?'*'1!8%?%?#?"?"?#?#?'?"?"?"?%?"?"?"?#?"?"?&?"?,?(?%?#?"?"?
'5	N|!?4?
#nnel and	Nz"AR3
)curl	Rz":
)info	Rl%8
*s	Rl%3
)whose	Rl%A
#rn a	Np!H=:
(way	Rf#3
'begin	R0:
'into	N",q",
(t	Rw&*
'the	Rt!H
*y	RX,
&ed away	No"3V,
)down	Ng"3a",
)payload	Rp!3
0toolarge	Rp!3
)the	Nx"f(f
)unprocessable	Rp!3
6entity	Rp!3
&ing a	Ry"H
&s a	Rm":
)way	Rt%&
(it	N{%:#:
*s	Rq!O
(that	Rs%,
*e	Nm!A=,
(up	Jh"3U,K3
#s a	R_%&
&extension	R_%3
&protocol	R_%3
&rufh	R~!:
*implementations	R~!:
#torial a	Rt&A
+once	Rq&%
+the	R}&(
"welve million	R#3
)of	Rm!3
%nty makes	Rj#H
#ice 20	Rc'V
(401	Rv!f
(a	B-,j!Ab!:XA-3
)lso	Rt&:
)nd	R{&,
)re	Rw&,
(curl	Rh%:
(in	Nl&O53
(marks	R;,
(not	Rw!O
(on	NC&s%3!{"
*ly	Rt!:
)r	B-:_!:s!,R343",
(rfc	Rw!H
(sitegen	RF:
(the	Rq!O
(when	Rb"H
)ith	R}#:
)ould	Rk#3
%n has	Rm&O
'of	Nm&O0H
`)
