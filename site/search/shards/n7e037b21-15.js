sitegenSearch("n7e037b21-15",`!links are	JJ,f%f'3
*ise	RO,
)s	Rl&^
(below	R&,
)roken	Rr%X
(code	Rs&:
*unt	Ry&H
(each	Rk&:
(file	Rt&3
)older	Rl&,
)rom	Rl&O
(html	Rz&{+
(in	Jf",h",
(like	Rs&{"
*nks	>J&"&"&"&"&"&"&"&"&"&
(may	J&,#,j",
)entions	Rz&,
(name	Rs&3
)ot	Rv!V
(of	J{!3r",+:
)ught	Ri"&!,
(so	Ru&%
)tart	Ro&f
(take	R{",
*rget	Rs&O
)ext	JO&"&
)hat	>B:R,53e"{%(,!A%:'A#%0&
*e	Js&t(3
)o	:2,",<,5,6V*,q!3<%%H!V',#3#:
(would	R?,
%t rules	Rr&%
&er blob	Rq&*
)docs	Rq&"
(s and	Rr&,
%ux each	Rw#f
(limits	Rw#f
(the	Jo&,)3
(where	Ro&,
)ith	Ro&%
#st 200	Rl!,
)4	Re"3
'509	Rn!:
'a	J_!:*,AO
(nd	Ry&%
(re	Jm!A83h"f
(s	Ju#AV:,,
)ks	RZ,
'before	Rh!:
(oth	Ry&H
(uilt	Ro"f
'default	Rj&O
'each	Jl&,#H
(very	Je&3(:
(xternal	Rk&:
'for	R6,
'give	Rh"O
'has	Rj&m
'if	Rb"3
(n	J^:x!,f!A
)to	R_#H
(s	F3,[A+,i!:
(t	Ji!Vs#H
)em	Jh!3m#A)H
+s	J(,d&m+{#
`)
