sitegenSearch("n2f25d1f7-7",`!links of	Fw!3r",*:
)ught	Re"&!,
(so	Rp&%
)tart	Rk&f
(take	Rw",
*rget	Rn&O
)ext	JO&"&
)hat	BB:N,53m":'A#%/&
*e	Jn&t(3
)o	>2,",<,2,5V*,q!3<%%H!V(3#:
(would	R?,
%t rules	Rm&%
&ers and	Rm&,
%ux each	Rs#f
(limits	Rs#f
(the	Jk&,(3
(with	Rk&%
#st 200	Rh!,
)4	Ra"3
'509	Rj!:
'a	F[:),AO
(nd	Rt&%
(re	Fi!A83h"f
(s	Fq#AV:+,
)ks	RW,
'before	Rd!:
(oth	Rt&H
(uilt	Rk"f
'default	Rf&O
'each	Jh&,#H
(very	Ja&3(:
(xternal	Rg&:
'for	R6,
'give	Rd"O
'if	R}!3
(n	FZ:w!,e!A
)to	R{"H
(s	F3,WA+,i!:
(t	Je!Vr#A
)em	Fd!3l#A)A
+s	F(,_&m*{#
'knows	Rg&^
'link	R6,
(ooks	Rd"3
'makes	RI,
'names	Rs&A
(ot	Rq!O
*hing	Ri!:
'of	2_!,%,%3&f%3(^':2O,:.O,3!O)?#:"H&:(V(3"37^#3*:!A!O"3!:!^",!A#%"[!f%,","%&,!A"O!V!m
(r	BZ,IH1:t!V*^
'rules	Rp"H
'since	Rq#:
(o	Rd"3
(tands	Rg&3
'the	Bq!:.:5f5f03e!O
*m	Rl!:
)ose	Jr"H,3
(o	J{"?@3
'under	Ra"f
`)
