sitegenSearch("n19a9ee6c-8",`!links are	FJ,b%f'3
*ise	RO,
)s	Rh&^
(below	R&,
)roken	Rn%X
(code	Ro&:
*unt	Ru&H
(each	Rg&:
(file	Rp&3
)older	Rh&,
)rom	Rh&O
(in	Jb",h",
(like	Ro&{"
*nks	>J&"&"&"&"&"&"&"&"&
(may	F&,#,f",
)entions	Rv&,
(name	Ro&3
)ot	Rr!V
(of	Fw!3r",+:
)ught	Re"&!,
(so	Rq&%
)tart	Rk&f
(take	Rw",
*rget	Ro&O
)ext	JO&"&
)hat	>B:N,53e"{%(,!A%:'A#%/&
*e	Jo&t(3
)o	:2,",<,2,5V*,q!3<%%H!V',#3#:
(would	R?,
%t rules	Rn&%
&er blob	Rm&*
)docs	Rm&"
(s and	Rn&,
%ux each	Rs#f
(limits	Rs#f
(the	Jk&,)3
(with	Rk&%
#st 200	Rh!,
)4	Ra"3
'509	Rj!:
'a	F[:),AO
(nd	Ru&%
(re	Fi!A83h"f
(s	Fq#AV:,,
)ks	RW,
'before	Rd!:
(oth	Ru&H
(uilt	Rk"f
'default	Rf&O
'each	Jh&,#H
(very	Ja&3(:
(xternal	Rg&:
'for	R6,
'give	Rd"O
'if	R}!3
(n	FZ:w!,f!A
)to	R{"H
(s	F3,WA+,i!:
(t	Je!Vs#A
)em	Fd!3m#A)A
+s	F(,_&m+{#
'knows	Rg&^
'link	R6,
(ooks	Rd"3
'makes	RI,
`)
