sitegenSearch("nca795ed9-4",`!stays plain	RL,
(registered	Rv!,
*served	Rj",
(short	R_!,
)ilent	Jo#31,
(text	Jh&f(O!V
)he	JK:g%3
(unknown	Rd"O
)sable	Rx&:
(valid	Rk"&
(when	Rn&3
*ole	Rg&3
)ith	JD:Z:
#din read	Rk!T
#eady trickle	Ru"H
%ering whole	Rj"f
%p 2	Rd#?
'3	Rd#?
'as	Rk"f
'by	Rk&%
'follow	Rk&%
'give	Rh#f
'is	Rv"3
'of	R&:
'shows	Rb":
(o	Rt"3
'that	J+:p"f
(itle	Rd#?
'without	Rl!,
&ping back	Rd%:
&s 2	Rd#?
(3	Rd#?
(another	Ry"H
)side	Rh":
(is	Rk!%
(of	Rd#3
(rfc	Rz"H
(so	Rx&:
)tart	RJ1
-md	RJ1
(that	Rd#A
(whole	Rs&A
#ill a	R|"H
)ims	Ry%O
)nswer	Ju!3Zf
)sks	Rt"H
)t	Ry",
(be	Bk!:+:HO0:',!?4&Y3
)uilding	Rg!:
(call	Rr%3
,s	Rw"H
)hange	Rx!3
*eckpoint	Rj!O
)oming	Rx!,
+puting	Rw!f
*uld	Rb#,
)urrent	Rh"A
(due	Rx!3
(enabled	R|#:
*ds	Rx%:
)xplains	Re%3
(fail	R{!&
)ollow	Ra#O
)ree	Ri!:
(good	Fh!,!:*:#:7&
(has	Jz%37:
*ve	Fc"3):EH
`)
