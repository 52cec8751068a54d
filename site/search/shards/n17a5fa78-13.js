sitegenSearch("n17a5fa78-13",`!fields name	Fo&H({%"H
)of	Fk!3^fh!%
)python	Ri#&
)says	Rk&V
*ections	Jf&&!,)A
)that	B.,r"3i!O1{"&,!3
+e	Ro&O
,re	Ra!:
*itle	Rb#?
*o	J~!Hw",
+o	Bh!A*A"HX(!?W&!3
)url	Ro&H
)whose	Rf&O
#fty the	Rs&3
#ght for	Rp%:
%ure kbd	Rn&{"
#le 206	Rc"3
'a	Ff&f!m):'O
(ddress	RQ,
(lone	Rp"m
(n	R,:
)d	:&,&:8,/:DOH:'3n!,#:"A%O"3'&
)y	Rh&V
(re	Fh&H({!#,
(s	B",&:6:^HF&j!,*t
'behind	Rr#H
)longs	R)3
+w	Ff&m&,.%
(y	Rp&,
)tes	R}"H
'caching	Rh&^
(hanges	Rg&A
(name	Rr&:
(odes	JF1a%m
,csv	JF1a%m
)ntains	R'&
+ent	F"3"3f&t%A
)uld	Rd#3
'does	J,&h#h
)wnload	Ro!3
'ends	Rv&H
'fields	Rk&V
(or	Rc#,
(rom	J_":?H
'has	B=3)3[H??!H'3"3e!{#
(olds	Jf&m,&
(ttp	Ro&V
'if	J>:a"f
(n	>":D:9,a!3(3"3T:2A/3
)dex	R%:
,md	R%:
)put	R%&
)stead	Jx"f':
)to	F&:M:.:x#3
(s	:"&"&%:(&0,!3",,&-,NA"H>3!:':1fV%(t#O#H
(t	R_"H
)self	Rh&f
'lies	R=,
)ne	Jj&H"O
`)
