sitegenSearch("nd3117e72-4",`!shows legitimate	Rp!f
(no	Rv":
(one	Rk%,
(quickly	Rk#f
(see	Rw&,
)uch	Rd&3
(that	Jm!:-A
*e	>u!:,:&:'f3f,f@3(O5:-A!O5O
*is	Rm"f
)o	RS:
*day	Rc%V
(what	Bs!%Bfa"O&3):
*ether	Jm!Hj#V
*ich	Jo!3{"V
*y	Ro!3
)ith	Rt!%
#rug make	Rq!A
&nken one	R_#H
#session terminal	Rq&m
#ut out	Jr#H'3
"i x	Ro%1
#blings so	Rn":
#de a	Ra#:
'by	Rv&3
'count	Rv&3
'error	Rw#H
'has	Rq!:
'instance	Rm#?
(s	Re%:
'main	Rx&3
'nginx	Rv&3
(ot	Rv%3
'or	Rd&,
'reports	Rh!f
'that	Rg%,
)e	Rm#,
&bar and	Rx&,
*group	Rx&{,!}-
*item	Rx&{-!}.
*of	R^3!:
*the	Rx&V
+o	R^:
)ofminemustache in	R^:
&s all	RE:
)re	Rq&H
(see	Rs&*
(take	Rs!%
)he	Ru&A
#ght a	Rj":
%n a	Jb"f~"Q
'in	:g!3!:!A-H??#V&H!f)H.3"f.&!3!:)3!:2:#&!,!:'3IO
)s	Ru%3
(s	Jq&f/O
'of	Rx!&
(ut	Rj%O
'people	Rv%:
'somewhere	R",
'that	Fp":#:)f
)e	R~&O
(o	Rp#:
'up	Rx"H
&al google	Rh"f
`)
