sitegenSearch("n2dd24ecf-10",`!since since	R|&{#
)uch	Ra"O
(the	:k!t(:*^1&*:,,.f*O1&0O+3+:.3
+ir	RN,
+n	R~!,
+re	Nv":P:
+y	N~%35O
(under	Rq"3
(version	JV8RA=:
(we	Rt"O
)hen	Jl&t-H'{#
+re	Rn"3
(you	R_#?
%gle caller	Rt#3
*onnection	R{"O
)entry	RB:
*rror	Ru!3
)hop	Rq!H
)line	N(,t%3
)one	Ro#,
)page	N_"H9m
+th	Rr#m
)quotes	N-:t&3
)record	Rw"f
+directed	Rg":
+quests	Rw%3
)value	J-,%,}%O
(page application	R_"H
8s	Rw"m
#t in	Rh#H
%e 1	Ro&H
'a	Rn&O
(gain	R~%O
(nd	>",),r"H6fT:,m'%(:
)swers	Rs"f
(re	Jc&,-:%V
(s	Nm&H!^'&
(t	Ro&&
(wake	Rc&3
(zure	Rn&,
'because	Rr&:
)fore	Rm&"
)hind	Nz"3R3
)low	Rm&3!m
)sides	Rm&3
(ut	Rz",
(y	Rt#m
'can	Nc#Hu!3
(ompares	Rp!O
'depends	Rm&{'
(rafts	Rm&A
'each	R}!H
(rrors	Jm&"&1.T
(verything	Rt&3
'files	Rn&%
)nds	Rz&&
(older	Rm&r
)r	RR:
*bid	RR,
(reezing	Rc&&!,
)om	Np&3/A
*zen	Nl%&8(
'gets	Nq&f*:
`)
