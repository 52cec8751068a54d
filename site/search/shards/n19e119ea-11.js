sitegenSearch("n19e119ea-11",`!shown all	Rn&f
)s	B:,J,l#f!{"&O#3(H
(behind	Rv&%
)y	Ru%:
(copying	Rx&:
(for	Ru&A!{1
(google	Rg":
(in	Ba#A"A*3]t/3
(like	Ro":
(or	R/,
(ten	Rx&:
)he	Ru&H
)o	Rz&3
(what	Rn&t
*ere	JR,d%A
*ile	Rm&A
*ole	Rv&%
)ithout	R9,
&s a	FV3CHy"&"%
)ll	Rr&O
)n	J~!A%:
*other	J;,s%:
)t	Rk&f
*tackers	Rn!f
(beside	Rj&A
(cloudflares	Ra%:
(every	Rq&%
(here	RY:
)ow	Fe!^&Hq#3
(in	Ry%:
)t	FM:s!A]34{!
*s	Rz":
(legitimate	Rn!f
(no	Rt":
(one	Ri%,
(quickly	Ri#f
(see	Rt&,
)uch	Rb&3
(that	Jk!:-A
*e	>s!:,:&:'f3f,f@3(O5:-A!O4O
*is	Rk"f
)o	RS:
*day	Ra%V
(what	Bq!%Bf_"O&3):
*ether	Jk!Hi#V
*ich	Jm!3{"V
*y	Rm!3
)ith	Rr!%
#rug make	Ro!A
&nken one	R}"H
#session terminal	Rn&m
#ut out	Jp#H'3
"i x	Rm%1
#blings so	Rl":
#de a	R~":
'by	Rs&3
'count	Rs&3
'error	Ru#H
'has	Ro!:
'instance	Rk#?
(s	Rc%:
'main	Ru&3
'nginx	Rs&3
(ot	Rt%3
'or	Rb&,
`)
