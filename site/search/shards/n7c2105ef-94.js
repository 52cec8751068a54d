sitegenSearch("n7c2105ef-94",`!sees it	.e!:(:,f":?:C&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'no	Ru%&
'only	Rz&O
'plain	Rr!H
'the	J7,r!:
(o	Rr&O
'what	Jo!,=f
)ether	Ru#:
#ldom a	Rg"O
*dds	Rm#O
)by	Rp#3
)look	RO,
)send	Rk#3
)the	Rl#O
%ects a	Rq#3
%f a	Ru&3
'its	Ro&3
'signed	Jd%351
&signed certificate	Jd%351
%lers comes	Rd&&
*program	Rd&&
#nd 200	>{!3!H"3#3"3"f#3"3&h+3
)2	Rz!3
)4	R~!3
'302	Re"3
)3	J~!3.3
)4	Rc"3
)5	Rh!:
)7	Fg"3#3%3
)8	Fe"3(3"f
'400	Fi!3T353
)1	Fr!:>H"3a!:
)3	Bn"3#f#3]:%:
)4	Fp"3!f#3',+3
)9	Rg#3
(10	Fr!:43)3-f
)2	Rg#3
)3	Rr#h
)5	Rs"3
(20	Rc&:
)2	Fi!3N3(3
)6	Rp#3!H
)9	Jp"3?3
(40	Ro%X
'503	Fv"H.3'3
)4	R~%:
'a	:h!V(:&%%H"3#3#H",):'3(?"3#m&:"H*34,
(im	Rc":
(mong	RW:
(n	Rr"3
)y	Rz%3
(pplication	R|"?
(s	Rg!:
(t	JR1:3
'because	Rh!%
)fore	Rx!V
'cache	R{!O
,control	R{!O
`)
