sitegenSearch("n6cbaf7b1-8",`!tunnel curl	Rt":
)info	Rf%8
*s	Rf%3
)whose	Rf%A
#rn a	Jj!H=:
(way	R_#3
'into	J",k",
(t	Rp&*
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
#torial a	Rm&A
+once	Rk&%
+the	Rv&(
"welve million	R#3
)of	Rg!3
%nty makes	Rd#H
#ice 20	R{&V
(401	Rp!f
(a	B-,d!Ab!:XA,3
)lso	Rm&:
)nd	Rt&,
)re	Rp&,
(curl	Rb%:
(in	Jf&O43
(marks	R:,
(on	JB&m%3!{"
*ly	Rn!:
)r	Be!:s!,R333",
(rfc	Rq!H
(sitegen	RE:
(the	Rk!O
(when	R{!H
)ith	Rw#:
)ould	Re#3
%n has	Rg&O
'of	Jg&O/H
&s and	Ro&^
%tter 420	Rd&&
*and	Rc&V
+pi	Rd&&
*com	Rc&?
*employee	Rc&:
*from	Rd&,
*has	Rc&3
*introduced	Rc&,
*on	Rc&3
*search	Rc&&
`)
