sitegenSearch("n09cb29e1-7",`!short whether	Rz&{#
'age after	Rv#H
+with	Rv#3
'en the	R_#:
*uri	R_#&
)ed here	J_#A/A
,never	Rl"H
,thirty	R~#A
2one	R~#A
)s two	Rn!:
(r file	Rb#3
*is	RO:
*limits	Rs!:
*one	Rb#H
*than	R_&O
(st limit	Ro!A
'lived signature	Ro"H
(y 502	Ro#3
%uld 4xx	Rs!Q
)a	>w!v)h7h"h'h6h%o8:
*n	Ji!ok!h
+swer	Rx#:
*sk	R|%O
)be	:c!:+3"3':"V-H!f&3"3+3&OCO"3+AI:9V
*ring	Ro!,
)carry	J.:p!O43
*hoose	Jl!:=&
*lear	Rc"&
+ient	Rl#h
+ose	R~"H
*ompare	Ju!3I:
)delete	Rb"h
*o	JQ:8Qb!:
)end	J]:w!3
*xplain	Fq"3;3",%3
)fetch	Rz"O
)get	J|#&>:
*ive	Rs#H
*o	Jl!<8,(3
)have	Jf!:Pt.3
)i	Bn!a3h2h9h0hS,!:
*gnore	Jm!O"H=,
)keep	Ro#H
)lead	Jh"H"H)H
)make	Rt!O
*y	Rs%X
)name	Jm#,"3
*ever	Rn"?
*ot	:i!A#:"V&3*:(:#:&H/f#:':13(f,&!38%
)pause	Ry#:
*refer	Ru!3
+int	Rj%:
*ut	Rw!o
)reach	Rk"O
,d	Rr%3
+fer	Rp!^
+peat	Jx!:K:2:
,lace	Ra!:
,ort	Ra&:
`)
