sitegenSearch("n7c6b9a00-0",`!calling 407	Ro"H
*50	Ry#H
*it	Rf#H
*reset	Re":
&s a	Nk!VN:
)n	Ru!V
*d	Rn#f
)s	Ro&H
(belong	Rs%:
(come	Rf&3
(docker	Ro&*
(for	Nq":Z3
)rom	Nx!Oo"V
(heuristically	Rp#O
(in	Rw!A
*clude	Rq"3
)t	JJ3a":#f
*s	Rf%3
(no	Re&:
*t	Rp!3
+extended	Rp!3
(on	Rf&:
*e	Rz&A
(read	Rm&{'
(the	BJ3k!H<fH,%3
+m	Ns!,}",
*is	R|%,
)o	JK,b!Hd"m
(wait	Rt":
)ould	Rw!A
)rite	Ry!f
%m a	Ri&X
'is	Ri&3
'twitter	Rj&&
'yandex	Ri&&
#me a	Nc"OU:
(n	Rv#:
)d	N{"3;3
(t	Nk!3.O
'back	Jq!Od!,2&
(oth	Rx%3
'from	Bl!^:&.:H:I3
'in	Jn!A^&!38,
)stead	R{!:
)to	RH:
'of	Rn!,
(ut	Rx#:
(ver	Rl#,
'rfc	Rg#,
'the	Nf":k!&
(o	Rg#&
'with	Jv",":W:
+out	N~",b!&
%paign a	Rk"H
+id	Rj&?
*id 12345	Rj&?
*s 12345	Rj&?
#n a	Nm!ov"a
'ct	Bs!,#A&%=V=Hr!3
'dd	Rr&%
'llow	Rw%:
(so	N~",',
'nd	Ry!O
(nounce	Ro!O
(swer	Rf"O
'ppear	RW,
'sk	J|!3&HY:
`)
