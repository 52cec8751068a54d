sitegenSearch("ndffc774c-11",`!shown whole	Rv&%
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
*e	:s!:,:&:'f3f,f@3(O5:-A!O.3(O
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
'reports	Rf!f
'that	Re%,
)e	Rk#,
&bar and	Ru&,
*group	Ru&{+!},
*item	Ru&{,!}-
*of	R[3!:
*the	Ru&O
+o	R[:
)ofminemustache in	R[:
&s all	RE:
)re	Rn&H
(see	Rp&*
(take	Rq!%
)he	Rr&A
`)
