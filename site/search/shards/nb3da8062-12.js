sitegenSearch("nb3da8062-12",`!links take	Ry",
*rget	Rq&O
)ext	JO&"&
)hat	>B:P,53e"{%(,!A%:'A#%/&
*e	Jq&t(3
)o	:2,",<,4,5V*,q!3<%%H!V',#3#:
(would	R?,
%t rules	Rp&%
&er blob	Ro&*
)docs	Ro&"
(s and	Rp&,
%ux each	Ru#f
(limits	Ru#f
(the	Jm&,)3
(where	Rm&,
)ith	Rm&%
#st 200	Rj!,
)4	Rc"3
'509	Rl!:
'a	F^:),AO
(nd	Rw&%
(re	Fk!A83h"f
(s	Fs#AV:,,
)ks	RY,
'before	Rf!:
(oth	Rw&H
(uilt	Rm"f
'default	Rh&O
'each	Jj&,#H
(very	Jc&3(:
(xternal	Ri&:
'for	R6,
'give	Rf"O
'has	Rh&m
'if	R_"3
(n	F]:w!,f!A
)to	R}"H
(s	F3,YA+,i!:
(t	Jg!Vs#H
)em	Ff!3m#A)H
+s	F(,b&m+{#
'knows	Ri&^
'link	R6,
(ooks	Rf"3
'makes	RI,
)y	Ri&^
'names	Rv&A
(ot	Rs!O
*hing	Rk!:
'of	2b!,%,%3&f%3(^':2O,:.O,3!O)?#:"H&:(V(3"37^#3*:!A!O"3!:!^",!A#%"[!f#,#,","%&,!A"V!^!t
(r	B],IH1:t!V+^
'rules	Rr"H
'since	Rs#:
(o	Rf"3
(tands	Ri&3
'the	Bs!:.:5f5f03f!O
*m	Rn!:
)ose	Jt"H,3
(o	J}"?@3
`)
