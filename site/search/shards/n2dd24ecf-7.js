sitegenSearch("n2dd24ecf-7",`!shown google	Rm":
(in	Bg#A"A*3]t03
(like	Ru":
(or	R/,
(ten	R_':
)he	R|&O
)o	Rb'3
(what	Ru&t
*ere	NS,j%H
*ile	Rt&A
*ole	R}&%
)ithout	N:,|%m
&s a	FZ3EHz"&"%
)ll	Ry&O
)n	Ne"A%:
*other	N<,y%:
)s	Rh'&
)t	Np&,"f
*tackers	Rt!f
(beside	Rp&A
(cloudflares	Rg%:
(every	Rx&%
(here	R^:
)ow	Jk!^&Hr#3
(in	Ne!:|":
)t	BN:x!A]33,#{!
*s	Ra#:
(legitimate	Rt!f
(no	Rz":
(one	No%,M,
(quickly	Ro#f
(such	Rh&3
(that	Nq!:-A
*e	>y!A,:&:'f3f,f@3(O5:-A!O5O
+n	Ro!O
*is	Rq"f
)o	RU:
*day	Rg%V
(what	Bw!%Bfa"O&3):
*ether	Nq!Hj#V
*ich	Ns!3{"V
*y	Rs!3
)ith	Rx!%
#rug make	Ru!A
&nken one	Rd#H
#session terminal	Ru&m
#ut out	Nv#H'3
"i x	Rs%1
#blings so	Rr":
#de a	Re#:
'by	Rz&3
'count	Rz&3
'error	R{#H
'for	Ro!O
'has	Ru!:
'instance	Rq#?
(s	Ri%:
'main	R|&3
'nginx	Rz&3
(ot	Rz%3
'or	Rh&,
'reports	Rl!f
'that	Rk%,
)e	Rq#,
&bar and	R|&,
`)
