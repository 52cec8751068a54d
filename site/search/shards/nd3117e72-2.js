sitegenSearch("nd3117e72-2",`!shorter is	RO:
*limits	Rq!:
*one	R_#H
*than	R}%O
(st limit	Rm!A
'lived signature	Rm"H
(y 502	Rm#3
%uld 4xx	Rq!Q
)a	>u!v)h7h"h'h6h%o8:
*n	Jg!ok!h
+swer	Rv#:
*sk	Rz%O
)be	:b!:*3"3':"V-H!f&3"3+3&OCO"3+AI:9V
*ring	Rm!,
)carry	F.:n!O43
*hoose	Jj!:=&
*lear	Ra"&
+ient	Rj#h
+ose	R|"H
*ompare	Js!3I:
)delete	R_"h
*o	FQ:6Qb!:
)end	J[:v!3
*xplain	Fo"3;3",%3
)fetch	Rx"O
)get	Jz#&>:
*ive	Rq#H
*o	Fj!<8,(3
)have	Fd!:Pt.3
)i	Bl!a3h2h9h0hS,!:
*gnore	Fk!O"H=,
)keep	Rm#H
)lead	Ff"H"H)H
)make	Rr!O
*y	Rq%X
)name	Jk#,"3
*ever	Rl"?
*ot	:g!A#:"V&3*:(:#:&H/f#:':13(f,&!38%
)pause	Rw#:
*refer	Rs!3
+int	Rh%:
*ut	Ru!o
)reach	Ri"O
,d	Rp%3
+fer	Rn!^
+peat	Fv!:K:2:
,lace	R_!:
,ort	R~%:
*fc	R{!3
)say	Bx",&31&(,!Oi!%&O
*ee	Rm!O
+nd	Fs!%#%A3
*how	Rp":
*low	Rr!A
*tand	Rh"f
,te	Rz":
,y	Ra"3
+op	Ru%:
*uspect	R|%:
*witch	Rr#3
`)
