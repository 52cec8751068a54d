sitegenSearch("n8e20f780-1",`!stays as	F-,i&:"{"/,
(broken	Ro#:
(empty	R{&3
(get	Nx!3;f
(head	Rx!,
(in	Jm!:b#3!V,O
*side	Ru&t
(on	Nd":(H
)ut	Rb#:
(plain	RM,
(registered	R|!,
*served	Rp",
(short	Rd!,
)ilent	Nu#31,
(text	Nn&f)O!V
)he	NL:m%3
(unknown	Rj"O
)sable	R_':
(valid	Rq"&
(when	Ru&3
*ole	Rm&3
)ith	JE:S3.:
#din read	Rq!T
#eady trickle	R{"H
%ering whole	Rp"f
%p 2	Rj#?
'3	Rj#?
'as	Rq"f
'by	Rq&%
'follow	Rq&%
'give	Rn#f
'is	R|"3
'of	R&:
'shows	Rh":
(o	Rz"3
'that	N+:v"f
(itle	Rj#?
'without	Rr!,
&ping back	Rj%:
&s 2	Rj#?
(3	Rj#?
(another	R_#H
)side	Rn":
(is	Rq!%
(of	Rj#3
(rfc	Ra#H
(so	R_':
)tart	RK1
-md	RK1
(that	Rj#A
(whole	Rz&A
#ill a	Ny!3JH
)ims	R_&O
)nswer	N{!3Zf
)sks	Rz"H
)t	Jy!^DH%,
(be	Bq!:+:HO0:',!?4&Z3
)uilding	Rm!:
(call	Rx%3
,s	Ny!fEH
)hange	R~!3
.s	R|&:
*eckpoint	Rp!O
)oming	R~!,
+puting	R}!f
*uld	Rh#,
+nts	RY,
`)
