sitegenSearch("nbe3a33ce-3",`!navigation flag	Rz&^
.ooter	Rl&m
-group	Rz&^!v
-item	Rz&o!t
-of	Rz&^
-the	RJ,
"bf and	R_'3
"ear means	Rn&:
(isses	Rn&<
'or	Ru&3
'the	Jn&:,A
&ly all	Jv!fGO
+ways	Jg%:5:
)every	Rk!,
)full	J<1'1v"A
)none	Rs!V
)the	R{#3
#ed 103	Rz!3
'a	Js!1}"%-3
(ll	Rw!^
(n	Rp#,
)other	R{!3
'be	Ju!HE:&:
)fore	Rl!O
'different	Rs"H
'encoding	Ra'3
(xpires	Rj&t
'fewer	Ru!V
'git	Rw&:
'have	Rt",
'ietf	Jm!AB3
(n	R(:
'more	Jz!3b",
'no	Jx%:&:C:
)de	Rd#f
+js	Rd#f
)ne	Rp&O
)t	:m!%'t(:"f<,)3",3,#:#,a!%,H
(umbers	Ru!:
'prose	Rj&m
'rclone	Rw&H
(emoved	Rj&t
(sync	Rw&A
'sitegen	R{&%
(o	Rt!,
(sl	R{%3
*verifyclient	R{%3
'the	Jj!3#,
(o	J_!:1%z":
'url	Rj&O
'without	Rt!%
&ed 426	Rx#3
)a	Rc!,
*n	Rs#,
+d	Rm%&
)for	Ra#O
)rfc	Re"O
)that	Jp!A.3
*o	Rv#,
)where	Rk&{!
&s a	>@,A::3:3*:h!:+m,^':(3
)ccess	Rj!:
.controlexposeheaders	Rj!:
`)
