sitegenSearch("ncbbff9b2-14",`!showing the	Rf"H
&n a	Ro&t
)ll	Ro&f
)s	B:,J,k#,!:#f!{"&O#3(H
(behind	Rw&%
)y	Ru%:
(copying	Ry&:
(for	Rv&A!{1
(google	Rg":
(in	Ba#A"A*3]t03
(like	Ro":
(or	R/,
(ten	Ry&:
)he	Rv&H
)o	R{&3
(what	Ro&t
*ere	JR,e%A
*ile	Rn&A
*ole	Rw&%
)ithout	R9,
&s a	FV3CHz"&"%
)ll	Rs&O
)n	J~!A%:
*other	J;,t%:
)t	Rk&f
*tackers	Rn!f
(beside	Rj&A
(cloudflares	Ra%:
(every	Rr&%
(here	RY:
)ow	Fe!^&Hr#3
(in	Ry%:
)t	FM:s!A]35{!
*s	Rz":
(legitimate	Rn!f
(no	Rt":
(one	Ri%,
(quickly	Ri#f
(see	Ru&,
)uch	Rb&3
(that	Jk!:-A
*e	>s!:,:&:'f3f,f@3(O5:-A!O5O
*is	Rk"f
)o	RS:
*day	Ra%V
(what	Bq!%Bfa"O&3):
*ether	Jk!Hj#V
*ich	Jm!3{"V
*y	Rm!3
)ith	Rr!%
#rug make	Ro!A
&nken one	R}"H
#session terminal	Ro&m
#ut out	Jp#H'3
"i x	Rm%1
#blings so	Rl":
#de a	R~":
'by	Rt&3
'count	Rt&3
'error	Ru#H
'has	Ro!:
'instance	Rk#?
(s	Rc%:
'main	Rv&3
`)
