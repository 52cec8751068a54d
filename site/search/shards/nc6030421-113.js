sitegenSearch("nc6030421-113",`!shows whether	Jk!Hi#V
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
#ght a	Rh":
%n a	J_"f}"Q
'in	:e!3!:!A-H??#V&H!f)H.3"f.&!3!:)3!:2:#&!,!:'3HO
)s	Rs%3
(s	Jn&f/O
'of	Rv!&
(ut	Rh%O
'people	Rt%:
'somewhere	R",
'that	Fn":#:)f
)e	R{&O
(o	Rn#:
'up	Rv"H
&al google	Rf"f
)in	Fr!V4:":
)that	Jo!%8f
)was	R}!3
'ture does	Rz&O
,each	Rz&3
,for	Rk"H
,instead	Rm%:
-s	Rz&3
,unknown	Re!:
,x402	Ro":
+s it	R{&3
&ed by	Jd%,5,
)certificate	Jd%351
`)
