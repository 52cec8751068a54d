sitegenSearch("nf4217409-1",`!stays inside	Rs&t
(on	Jb":(H
)ut	R_#:
(plain	RL,
(registered	Rz!,
*served	Rn",
(short	Rc!,
)ilent	Js#31,
(text	Jl&f)O!V
)he	JK:l%3
(unknown	Rh"O
)sable	R}&:
(valid	Ro"&
(when	Rs&3
*ole	Rk&3
)ith	JD:_!:
#din read	Ro!T
#eady trickle	Ry"H
%ering whole	Rn"f
%p 2	Rh#?
'3	Rh#?
'as	Ro"f
'by	Ro&%
'follow	Ro&%
'give	Rl#f
'is	Rz"3
'of	R&:
'shows	Rf":
(o	Rx"3
'that	J+:t"f
(itle	Rh#?
'without	Rp!,
&ping back	Rh%:
&s 2	Rh#?
(3	Rh#?
(another	R}"H
)side	Rl":
(is	Ro!%
(of	Rh#3
(rfc	R~"H
(so	R}&:
)tart	RJ1
-md	RJ1
(that	Rh#A
(whole	Rx&A
#ill a	Ra#H
)ims	R}%O
)nswer	Jy!3Zf
)sks	Rx"H
)t	R}",
(be	Bo!:+:HO0:',!?4&Z3
)uilding	Rk!:
(call	Rv%3
,s	R{"H
)hange	R|!3
.s	Rz&:
*eckpoint	Rn!O
)oming	R|!,
+puting	R{!f
*uld	Rf#,
+nts	RX,
)urrent	Rl"A
(due	R|!3
(enabled	Ra%:
*ds	R|%:
)xplains	Ri%3
(fail	R_"&
)ollow	Re#O
`)
