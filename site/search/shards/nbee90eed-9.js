sitegenSearch("nbee90eed-9",`!links that	>C:S,53e"{%(,!A%:'A#%1&
*e	Nu&t(3
)o	:3,",<,5,7V*,q!3<%%H!V',#3#:
(would	R@,
%t rules	Rt&%
&001 as	Rl&t
*was	Rl&t
&er blob	Rs&*
)docs	Rs&"
(s and	Rt&,
%ux each	Ry#f
(limits	Ry#f
(the	Nq&,)3
(where	Rq&,
)ith	Rq&%
#sp llvm	Ru&m
%t 200	Rn!,
)4	Rg"3
'509	Rp!:
'a	F-,T:*,BO
(nd	R{&%
(re	Jo!A83h"f
(s	Jw#AV:,,
)ks	R[,
'before	Ri!:
(oth	R{&H
(uilt	Rq"f
'default	Rl&O
'each	Nn&,#H
(very	Ng&3(:
(xternal	Rm&:
'for	R7,
'give	Rj"O
'has	Rl&m
'if	Rd"3
(n	F_!:/Hl!,f!A
)to	Rb#H
(s	B4,]A+,J3?:
(t	Nk!Vs#H
)em	Ji!3n#A)H
+s	J(,f&m+{#
'knows	Rm&^
'link	R7,
(ooks	Rj"3
'makes	RJ,
)p	R-,
)y	Rm&^
'names	Rz&A
(ot	Rw!O
*hing	Ro!:
'of	2d!,&,&3&f%3(m':2O,:.O,3!O)?#:"H&:(V(3"37^#3*:!A!O"3!:!^",!A#%"[!f#,#,","%&,!A"V!^!t
(r	B_!,KH1:t!V+^
'rules	Rv"H
'since	Rw#:
(o	Rj"3
(tands	Rm&3
'the	Bw!:.:5f5f03f!O
*m	Rr!:
`)
