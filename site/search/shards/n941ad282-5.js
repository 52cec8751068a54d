sitegenSearch("n941ad282-5",`!fields cannot	Rd#?
*ome	Rh&m
+py	R|&O
)declared	Rx&{(
0s	Rh&O
)each	Ro&,
*mpty	Ra",
*very	Rr&A
)for	Jc!,{#3
)if	Rs!:
*n	Rn!O
)label	Rx&{&
)mean	Rs!&
)name	Fr&H({&"H
)of	Fm!3^fi!%
)says	Rm&V
*ections	Jh&&!,*A
)that	B.,t"3i!O2{#&,!3
+e	Rr&O
,re	Rc!:
*itle	Rd#?
*o	Ja"Hx",
+o	Bj!A*A"HX(!?W&!3
)url	Rr&H
)whose	Rh&O
*ith	Rh&m
#fty a	Rv&3
#ght for	Rr%:
%ure kbd	Rq&{"
#le 206	Re"3
'a	Fh&f!m*:'O
(ddress	RQ,
(lone	Rr"m
(n	R,:
)d	:&,&:8,/:FOH:'3n!,#:#A%O"3'&
)y	Rj&V
(re	Fj&H){!#,
(s	B",&:6:a!HF&j!,+t
)sets	Rx&:
'behind	Rt#H
)longs	R)3
+w	Fh&m&,/%
(y	Rs&,
)tes	R_#H
'caching	Rj&^
(hanges	Ri&A
(name	Ru&:
(odes	JF1c%m
,csv	JF1c%m
)ntains	R'&
+ent	F"3"3h&t%A
)uld	Rf#3
'does	J,&j#h
)wnload	Rq!3
'ends	Ry&H
'fields	Rm&V
(or	Je#,e!m
(rom	Jb":?H
'has	B=3)3^H??!H'3"3e!{#
(olds	Jh&m-&
(ttp	Rr&V
'if	J>:c"f
`)
