sitegenSearch("ned418e75-14",`!links html	Rz&{+
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
'knows	Rk&^
'link	R6,
(ooks	Rh"3
'makes	RI,
)y	Rk&^
'names	Rx&A
(ot	Ru!O
*hing	Rm!:
`)
