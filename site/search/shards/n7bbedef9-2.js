sitegenSearch("n7bbedef9-2",`!stay under	Rl#f
(p	Ra&:
'what	Rk":
)ere	Jq%:C{"
(ith	Rx&:
&ed and	Rn":
*s	Rb#:
)behind	R=3
)rfc	Rd#f
)the	Rv&3
&s 01000	Rl&3
(15.5.5	Rx&:
(a	Ji":l"^
)n	Ru&O
*d	Rv!3
)s	Jr&:"{"/,
(broken	Rm#:
(empty	Ry&3
(get	Jv!3;f
(head	Rv!,
(in	Jk!:b#3!V,O
*side	Rs&t
(on	Jb":(H
)ut	R_#:
(plain	RL,
(registered	Rz!,
*served	Rn",
(short	Rc!,
)ilent	Js#31,
(text	Jl&f)O!V
)he	JK:l%3
(unknown	Rh"O
)sable	R}&:
(valid	Ro"&
(when	Rs&3
*ole	Rk&3
)ith	JD:_!:
#din read	Ro!T
#eady trickle	Ry"H
%ering whole	Rn"f
%p 2	Rh#?
'3	Rh#?
'as	Ro"f
'by	Ro&%
'follow	Ro&%
'give	Rl#f
'is	Rz"3
'of	R&:
'shows	Rf":
(o	Rx"3
'that	J+:t"f
(itle	Rh#?
'without	Rp!,
&ping back	Rh%:
&s 2	Rh#?
(3	Rh#?
(another	R}"H
)side	Rl":
(is	Ro!%
(of	Rh#3
(rfc	R~"H
(so	R}&:
)tart	RJ1
-md	RJ1
(that	Rh#A
(whole	Rx&A
#ill a	Ra#H
)ims	R}%O
)nswer	Jy!3Zf
`)
