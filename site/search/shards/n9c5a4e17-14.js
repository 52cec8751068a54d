sitegenSearch("n9c5a4e17-14",`!fields name	Jv&H({&"H
)of	Jq!3^fi!%
)says	Rq&V
*ections	Nl&&!,*A
*uch	Re!,
)that	B.,x"3i!O2{#&,!3
+e	Rv&O
,re	Rf!:
*itle	Rh#?
*o	Ne"Hx",
+o	Bn!A*A"HX(!?W&!3
)url	Rv&H
)whose	Rl&O
*ith	Rl&m
#fty a	Rz&3
#ght for	Rv%:
%ure kbd	Ru&{"
#le 206	Ri"3
'a	Jl&f!m*:'O
(ddress	RR,
(lone	Rv"m
(n	R,:
)d	:&,&:9,/:IOH:'3n!,#:#A%O"3'&
)y	Rn&V
(re	Nu&{!#,
(s	>",&:-:,:d!HF&j!,+t
)sets	R|&:
'begins	R-,
)hind	Rx#H
)longs	R)3
+w	Jl&m&,/%
(y	Rw&,
)tes	Rd#H
'caching	Rn&^
(hanges	Rm&A
(name	Ry&:
(odes	NG1f%m
,csv	NG1f%m
)ntains	R'&
+ent	F"3"3l&t%A
)uld	Rj#3
'does	N,&n#h
)wnload	Ru!3
'ends	R}&H
'fields	Rq&V
(or	Ni#,e!m
(rom	Nf":?H
'has	>2&.3)3b!H??!H'3"3e!{#
(olds	JT,x#m-&
(ttp	Rv&V
'if	N?:f"f
(n	>":E:<,c!3(3"3T:2A)t)3
)dex	R%:
,md	R%:
)stead	N~"f':
)to	F&:N:1:{#3
(s	6"&"&%:(&':,,!3",,&-,SA"H>3!:':1fV%',#t#O#H
(t	Rf"H
`)
