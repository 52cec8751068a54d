sitegenSearch("na9b07f75-116",`!wait and	Fi!1*%FH
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
&ing 4xx	Ru"&
*does	Re#3
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
(for	>n!3(:&3%:%HF3-f=,2:>:
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
)for	Rm&:
)no	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&(&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&%&"&"&"&"&%&"&)&"&"&"&"&"&"&"&"&"&
)sg020	Rf&{!
)with	Rf&{!
)yes	:2&"&"&"&"&-&)&"&(&"&%&"&"&"&"&"&
'r if	R_!:
*s	R_!,
)lifts	Rf&{!
)not	R_!(
)that	F_!,h#{!&V
)with	R_!:
-out	R/,
*ould	R_!,
(s and	Rf&&
*severity	R_!&
`)
