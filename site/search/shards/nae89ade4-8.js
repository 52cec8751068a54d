sitegenSearch("nae89ade4-8",`!shows the	>w!:,:&:'f3f,f@3(O5:-A!O5O
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
'in	:i!3!:!A-H??#V&H!f)H.3"f.&!3!:)3!:2:#&!,!:'3IO
)s	Rw%3
(s	Js&f/O
'of	Rz!&
(ut	Rl%O
'people	Rx%:
'somewhere	R",
'that	F0:d":#:)f
)e	Ra'O
(o	Rr#:
'up	Rz"H
&al google	Rj"f
)in	Jv!V4:":
)that	Js!%8f
)was	Rb"3
'ture does	R_'O
,each	R_'3
,for	Ro"H
,instead	Rq%:
`)
