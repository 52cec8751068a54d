sitegenSearch("na9b07f75-8",`!stay as	F~!3):w",
'below	R{"f
'everything	Rn&3
(xactly	Rx&,
'green	Rd%:
'in	Rf"f
'on	Rn&{"
'silent	Jn!,VH
(o	Rl#3
(uch	Rn&{"
'under	Rh#f
(p	R|%:
'what	Rg":
)ere	Jm%:B{"
(ith	Rs&:
&ed and	Rj":
*s	R}":
)behind	R=3
)rfc	R_#f
)the	Rq&3
&s 01000	Rh&3
(15.5.5	Rs&:
(a	Je":k"^
)n	Rp&O
*d	Rr!3
)s	Fm&:"{"/,
(broken	Ri#:
(empty	Rt&3
(get	Jr!3;f
(head	Rr!,
(in	Fg!:b#V+O
*side	Rn&t
(on	J}!:(H
)ut	R{":
(plain	RL,
(registered	Rv!,
*served	Rj",
(short	R_!,
)ilent	Jo#31,
(text	Jh&f(O!V
)he	JK:g%3
(unknown	Rd"O
)sable	Rx&:
(valid	Rk"&
(when	Rn&3
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
`)
