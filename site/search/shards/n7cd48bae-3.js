sitegenSearch("n7cd48bae-3",`!turn a	Jl!H=:
(way	Rb#3
'into	J",m",
(t	Rs&*
'the	Rp!H
*y	RV,
&ed away	Jk"3V,
)down	Jc"3a",
)payload	Rl!3
0toolarge	Rl!3
)the	Jt"f(f
)unprocessable	Rl!3
6entity	Rl!3
&ing a	Ru"H
&s a	Ri":
)way	Rp%&
(it	Jw%:#:
*s	Rm!O
(that	Ro%,
*e	Ji!A=,
(up	Fd"3U,K3
#s a	R{#&
&extension	R{#3
&protocol	R{#3
&rufh	Rz!:
*implementations	Rz!:
#torial a	Rp&A
+once	Rm&%
+the	Ry&(
"welve million	R#3
)of	Ri!3
%nty makes	Rf#H
#ice 20	R~&V
(401	Rr!f
(a	B-,f!Ab!:XA-3
)lso	Rp&:
)nd	Rw&,
)re	Rs&,
(curl	Rd%:
(in	Jh&O53
(marks	R:,
(on	JB&p%3!{"
*ly	Rp!:
)r	Bg!:s!,R343",
(rfc	Rs!H
(sitegen	RE:
(the	Rm!O
(when	R}!H
)ith	Ry#:
)ould	Rg#3
%n has	Ri&O
'of	Ji&O0H
&s and	Rr&^
%tter 420	Rf&&
*and	Re&V
+pi	Rf&&
*com	Re&?
*employee	Re&:
*from	Rf&,
*has	Re&3
*introduced	Re&,
*on	Re&3
*search	Re&&
)s early	Re&&
#o a	Jd#3t!3
'ddresses	Ri",
`)
