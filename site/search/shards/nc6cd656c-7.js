sitegenSearch("nc6cd656c-7",`!fields declared	Rz&{(
0s	Rj&O
)each	Rq&,
*mpty	Rc",
*very	Rt&A
)for	Je!,{#3
)if	Ru!:
*n	Rp!O
)label	Rz&{&
)mean	Ru!&
)name	Jt&H({&"H
)of	Jo!3^fi!%
)says	Ro&V
*ections	Jj&&!,*A
*uch	Rd!,
)that	B.,v"3i!O2{#&,!3
+e	Rt&O
,re	Re!:
*itle	Rf#?
*o	Jc"Hx",
+o	Bl!A*A"HX(!?W&!3
)url	Rt&H
)whose	Rj&O
*ith	Rj&m
#fty a	Rx&3
#ght for	Rt%:
%ure kbd	Rs&{"
#le 206	Rg"3
'a	Jj&f!m*:'O
(ddress	RQ,
(lone	Rt"m
(n	R,:
)d	:&,&:8,/:HOH:'3n!,#:#A%O"3'&
)y	Rl&V
(re	Js&{!#,
(s	B",&:6:c!HF&j!,+t
)sets	Rz&:
'behind	Rv#H
)longs	R)3
+w	Jj&m&,/%
(y	Ru&,
)tes	Rb#H
'caching	Rl&^
(hanges	Rk&A
(name	Rw&:
(odes	JF1e%m
,csv	JF1e%m
)ntains	R'&
+ent	F"3"3j&t%A
)uld	Rh#3
'does	J,&l#h
)wnload	Rs!3
'ends	R{&H
'fields	Ro&V
(or	Jg#,e!m
(rom	Jd":?H
'has	B=3)3a!H??!H'3"3e!{#
(olds	JS,w#m-&
(ttp	Rt&V
'if	J>:e"f
(n	>":D:<,b!3(3"3T:2A)t)3
`)
