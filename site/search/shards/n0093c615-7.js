sitegenSearch("n0093c615-7",`!stayed as	R}":
)behind	R=3
)rfc	R_#f
)the	Rr&3
&s 01000	Rh&3
(15.5.5	Rt&:
(a	Je":l"^
)n	Rq&O
*d	Rr!3
)s	Fn&:"{"/,
(broken	Ri#:
(empty	Ru&3
(get	Jr!3;f
(head	Rr!,
(in	Fg!:b#3!V,O
*side	Ro&t
(on	J}!:(H
)ut	R{":
(plain	RL,
(registered	Rv!,
*served	Rj",
(short	R_!,
)ilent	Jo#31,
(text	Jh&f)O!V
)he	JK:h%3
(unknown	Rd"O
)sable	Ry&:
(valid	Rk"&
(when	Ro&3
*ole	Rg&3
)ith	JD:Z:
#din read	Rk!T
#eady trickle	Ru"H
%ering whole	Rj"f
%p 2	Rd#?
'3	Rd#?
'as	Rk"f
'by	Rk&%
'follow	Rk&%
'give	Rh#f
'is	Rv"3
'of	R&:
'shows	Rb":
(o	Rt"3
'that	J+:p"f
(itle	Rd#?
'without	Rl!,
&ping back	Rd%:
&s 2	Rd#?
(3	Rd#?
(another	Ry"H
)side	Rh":
(is	Rk!%
(of	Rd#3
(rfc	Rz"H
(so	Ry&:
)tart	RJ1
-md	RJ1
(that	Rd#A
(whole	Rt&A
#ill a	R|"H
)ims	Ry%O
)nswer	Ju!3Zf
)sks	Rt"H
)t	Ry",
(be	Bk!:+:HO0:',!?4&Z3
)uilding	Rg!:
(call	Rr%3
`)
