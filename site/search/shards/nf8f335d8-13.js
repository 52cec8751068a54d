sitegenSearch("nf8f335d8-13",`!stays inside	Rq&t
(on	J_":(H
)ut	R}":
(plain	RL,
(registered	Rx!,
*served	Rl",
(short	Rb!,
)ilent	Jq#31,
(text	Jj&f)O!V
)he	JK:j%3
(unknown	Rf"O
)sable	R{&:
(valid	Rm"&
(when	Rq&3
*ole	Ri&3
)ith	JD:]:
#din read	Rm!T
#eady trickle	Rw"H
%ering whole	Rl"f
%p 2	Rf#?
'3	Rf#?
'as	Rm"f
'by	Rm&%
'follow	Rm&%
'give	Rj#f
'is	Rx"3
'of	R&:
'shows	Rd":
(o	Rv"3
'that	J+:r"f
(itle	Rf#?
'without	Rn!,
&ping back	Rf%:
&s 2	Rf#?
(3	Rf#?
(another	R{"H
)side	Rj":
(is	Rm!%
(of	Rf#3
(rfc	R|"H
(so	R{&:
)tart	RJ1
-md	RJ1
(that	Rf#A
(whole	Rv&A
#ill a	R~"H
)ims	R{%O
)nswer	Jw!3Zf
)sks	Rv"H
)t	R{",
(be	Bm!:+:HO0:',!?4&Z3
)uilding	Ri!:
(call	Rt%3
,s	Ry"H
)hange	Rz!3
.s	Rx&:
*eckpoint	Rl!O
)oming	Rz!,
+puting	Ry!f
*uld	Rd#,
+nts	RW,
)urrent	Rj"A
(due	Rz!3
(enabled	R~#:
*ds	Rz%:
)xplains	Rg%3
(fail	R}!&
)ollow	Rc#O
`)
