sitegenSearch("n77ebd2eb-1",`!w is	Rg!A
#never	Ry"H
%um	Rk!F
'redirects	Rk!F
#response	Rk!?!F!M
,code	Rk!?!F!M
#screen	Rp%?
*width	Rp%?
"1 md	J<3'3
#md gives	R<3
"48 3	R{&,
"ait 30	Rc&:
'a	Fr!m#hTf(,
(fter	Rq!?
(nd	Fi!1*%FH
(t	Jq!Aj!:
'before	J{!:13
'for	>q!H%:#:9:6:!f&:"f3O
'how	Rh#,
'long	Rd&:
'or	Rc#3
'rfc	J{!3;,
'some	Rp%:
'the	Ri!f
(wo	Rb%:
'until	FG,~!3a!:
'when	R_"f
&ed for	Fk!AK&!3;&
)in	R}%&
)over	R|#3
)too	R}%:
)until	R~!:
&ing does	Re#3
*for	Ft!f#H*HOf
*in	Ry!H
*some	R{%O
*they	Rw!:
+ime	Fk!,"H',^H
.s	Rq!,
*until	Rh!O
*with	Ru"3
&s and	Rz":
)s	Rh#:
(for	>n!3(:&3%:%HF3-f=,2:?:
(the	Ro#A
(with	Rh!O
%ve a	Rf&:
(change	Rj&V
(it	Rj&*
(rule	Rj&*
(some	Rj&V
(the	R5:
'd 0	Rg&1
)a	Rj&V
)each	Rj&H
)for	Rn&:
)no	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&(&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&%&"&"&"&"&%&"&)&"&"&"&"&"&"&"&"&"&
)sg020	Rf&{!
`)
