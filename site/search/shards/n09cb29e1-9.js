sitegenSearch("n09cb29e1-9",`!shows an	Jc"A%:
*other	J;,x%:
)t	Jn&,"f
*tackers	Rr!f
(beside	Rn&A
(cloudflares	Re%:
(every	Rv&%
(here	R]:
)ow	Ji!^&Hr#3
(in	Jd!:{":
)t	FM:w!A]35{!
*s	R~":
(legitimate	Rr!f
(no	Rx":
(one	Rm%,
(quickly	Rm#f
(see	Ry&,
)uch	Rf&3
(that	Jo!:-A
*e	>w!:,:&:'f3f,f@3(O5:-A!O5O
*is	Ro"f
)o	RT:
*day	Re%V
(what	Bu!%Bfa"O&3):
*ether	Jo!Hj#V
*ich	Jq!3{"V
*y	Rq!3
)ith	Rv!%
#rug make	Rs!A
&nken one	Rb#H
#session terminal	Rs&m
#ut out	Jt#H'3
"i x	Rq%1
#blings so	Rp":
#de a	Rc#:
'by	Rx&3
'count	Rx&3
'error	Ry#H
'has	Rs!:
'instance	Ro#?
(s	Rg%:
'main	Rz&3
'nginx	Rx&3
(ot	Rx%3
'or	Rf&,
'reports	Rj!f
'that	Ri%,
)e	Ro#,
&bar and	Rz&,
*group	Rz&{,!}-
*item	Rz&{-!}.
*of	R_!3!:
*the	Rz&V
+o	R_!:
)ofminemustache in	R_!:
&s all	RE:
)re	Rs&H
(see	Ru&*
(take	Ru!%
)he	Rw&A
#ght a	Rl":
%n a	Jd"f~"Q
`)
