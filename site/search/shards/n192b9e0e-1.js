sitegenSearch("n192b9e0e-1",`!one when	R~%3
)re	R|&V
(ich	F2,h!AUHq!:
(o	Ri#H
)se	Rs&:
'ith	>l"O",'3/f5m=,B3!A#:%f%:
'ord	ND,r%3
*s	Rz&3
)ks	Ru#H
(uld	N^,d!O
'rite	Ru&H
+r	R_#,
(ote	Rm#,
&x	Rx%,
'mslocation	Rx%,
&you	Jv!%530f
)rself	Np!fv":
%line summary	Rp&A
%s 501	Rx&:
'are	Fx!:(Hu!%K%
'curl	Rz":
'for	Ri"H
'included	Rg#H
)stead	RU:
'letters	Rc'3
'mean	Rr%%
'need	Ro!A
'of	Ry%,
'rfc	Nn"HEO
'that	N~",e",
)e	Rz&3
)ose	Ry&O
(oo	Rm%3
'whose	R~#:
(ill	Rp!%
)thout	Rx&3
%time token	Rm"f
#load document	Rv%?
1cookie	Rv%?
%y 0	Rw!O
(.2.7	Rp!O
'1xx	Re"3
'301	Rr":
'a	:&,):b!f&^3H+:":%A*:"A"3"O.H"3IV
(fter	Jv!f&A"H
(n	Rl&f
)d	Bo!f"A?,"3+3
(s	Jw!3CH&O
'backoff	Ns#&#&
(een	N=,z!3
(roken	Rt%3
'changed	Ra"H
)ecking	Rq#O
(lass	RB3
)ients	R}!H
(onnection	Rl#,
)pied	R#,
)unts	Rw!^
(url	Ro":
'dates	Rb'O
(ecide	Rw#H
*orates	Ne!:r#{!
'entries	RI,
`)
