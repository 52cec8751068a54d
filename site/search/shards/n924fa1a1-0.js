sitegenSearch("n924fa1a1-0",`!nbf and	Rb'3
"ear means	Rp&:
(isses	Rp&<
'names	R:,
'or	Rw&3
'the	Np&:,A
&ly all	Nx!fGO
+ways	Ni%:5:
)every	Rm!,
)full	J=1'1w"A
)none	Ru!V
)the	R}#3
#ed 103	R|!3
'a	Ju!1}"%-3
(ll	Ry!m
(n	Rr#,
)other	R}!3
'be	Jw!HE:&:
)fore	Rn!O
'different	Ru"H
'encoding	Rc'3
(xpires	Rl&t
'fewer	Rw!V
'git	Ry&:
'have	Rv",
'ietf	No!AB3
(n	R(:
'more	N|!3b",
'no	Jz%:&:C:
)de	Rf#f
+js	Rf#f
)ne	Rr&O
)t	:o!%'t(:"f<,)3",3,#:#,a!%,H
(umbers	Rw!:
'prose	Rl&m
'rclone	Ry&H
(emoved	Rl&t
(sync	Ry&A
'sitegen	R}&%
(o	Rv!,
(sl	R}%3
*verifyclient	R}%3
'the	Nl!3#,
(o	Ja!:2%z":
'url	Rl&O
'without	Rv!%
&ed 426	Rz#3
)a	Rd!,
*n	Ru#,
+d	Ro%&
)for	Rc#O
)rfc	Rg"O
)that	Nr!A.3
*o	Rx#,
)where	Rm&{!
&s a	>A,A:93#3:3*:h!:+m,^':(3
)ccess	Rl!:
.controlexposeheaders	Rl!:
)ll	Rn"3
)n	JQ,@^g"3
(check	Ro&1
)ode	Rt!,
(elsewhere	Ro&H
)very	Ro#H
`)
