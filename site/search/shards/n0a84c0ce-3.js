sitegenSearch("n0a84c0ce-3",`!fields name	Fp&H({%"H
)of	Fk!3^fi!%
)says	Rk&V
*ections	Jf&&!,*A
)that	B.,r"3i!O2{"&,!3
+e	Rp&O
,re	Ra!:
*itle	Rb#?
*o	J~!Hx",
+o	Bh!A*A"HX(!?W&!3
)url	Rp&H
)whose	Rf&O
#fty a	Rt&3
#ght for	Rp%:
%ure kbd	Ro&{"
#le 206	Rc"3
'a	Ff&f!m*:'O
(ddress	RQ,
(lone	Rp"m
(n	R,:
)d	:&,&:8,/:DOH:'3n!,#:#A%O"3'&
)y	Rh&V
(re	Fh&H){!#,
(s	B",&:6:^HF&j!,+t
'behind	Rr#H
)longs	R)3
+w	Ff&m&,/%
(y	Rq&,
)tes	R}"H
'caching	Rh&^
(hanges	Rg&A
(name	Rs&:
(odes	JF1a%m
,csv	JF1a%m
)ntains	R'&
+ent	F"3"3f&t%A
)uld	Rd#3
'does	J,&h#h
)wnload	Ro!3
'ends	Rw&H
'fields	Rk&V
(or	Rc#,
(rom	J_":?H
'has	B=3)3[H??!H'3"3e!{#
(olds	Jf&m-&
(ttp	Rp&V
'if	J>:a"f
(n	>":D:9,a!3(3"3T:2A03
)dex	R%:
,md	R%:
)stead	Jx"f':
)to	F&:M:.:y#3
(s	6"&"&%:(&0,!3",,&-,NA"H>3!:':1fV%',#t#O#H
(t	R_"H
)self	Rh&f
'lies	R=,
)ne	Jj&H"O
)sts	Rf&,
'may	J#,m&{#
`)
