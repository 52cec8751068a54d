sitegenSearch("n59818bad-2",`!sees whether	Ry#:
#ldom a	Rk"O
*dds	Rq#O
)by	Rt#3
)look	RO,
)send	Ro#3
)the	Rp#O
%ects a	Ru#3
%f a	Rz&3
'its	Rt&3
'signed	Jh%351
&signed certificate	Jh%351
%lers program	Rh&&
#nd 200	>_"3!H"3#3"3"f#3"3&h+3
)2	R~!3
)4	Rc"3
'302	Ri"3
)3	Jc"3.3
)4	Rg"3
)5	Rl!:
)7	Jk"3#3%3
)8	Ji"3(3"f
'400	Jm!3T353
)1	Fv!:>H"3a!:
)3	Br"3#f#3]:%:
)4	Ft"3!f#3',+3
)9	Rk#3
(10	Fv!:43)3-f
)2	Rk#3
)3	Rv#h
)5	Rw"3
(20	Rg&:
)2	Jm!3N3(3
)6	Rt#3!H
)9	Jt"3?3
(40	Rs%X
'503	Jz"H.3'3
)4	Rc&:
'a	:l!V(:&%%H"3#3#H",):'3(?"3#m&:"H*34,
(im	Rg":
(mong	RZ:
(n	Rv"3
)y	R~%3
(pplication	Ra#?
(s	Rk!:
(t	JR1"1=3
'because	Rl!%
)fore	R|!V
'cache	R_"O
,control	R_"O
(hunks	R|"f
(lients	Re#H
(ontent	R|"f
.length	R|"f
(redentials	Rs%:
'each	Rq#m
)rly	Ri#:
(very	Rv!3
(xpect	Ro"H
'fewer	Rd":
(or	Rw!&
'is	R|":
`)
