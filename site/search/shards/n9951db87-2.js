sitegenSearch("n9951db87-2",`!navigation flag	Rx&^
.ooter	Rj&m
-group	Rx&^!v
-item	Rx&o!t
-of	Rx&^
-the	RJ,
"bf and	R}&3
"ear means	Rl&:
(isses	Rl&<
'or	Rs&3
'the	Jl&:,A
&ly all	Jt!fGO
+ways	Je%:5:
)every	Ri!,
)full	F<1'1t"A
)none	Rq!V
)the	Ry#3
#ed 103	Rx!3
'a	Fq!1}"%-3
(ll	Ru!^
(n	Rn#,
)other	Ry!3
'be	Fs!HE:&:
)fore	Rj!O
'different	Rq"H
'encoding	R~&3
(xpires	Rh&t
'fewer	Rs!V
'git	Ru&:
'have	Rr",
'ietf	Jk!AB3
(n	R(:
'more	Jx!3b",
'no	Fv%:&:C:
)de	Rb#f
+js	Rb#f
)ne	Rn&O
)t	:k!%'t(:"f<,)3",3,#:#,a!%,H
(umbers	Rs!:
'prose	Rh&m
'rclone	Ru&H
(emoved	Rh&t
(sync	Ru&A
'sitegen	Ry&%
(o	Rr!,
(sl	Ry%3
*verifyclient	Ry%3
'the	Jh!3#,
(o	F^:0%z":
'url	Rh&O
'without	Rr!%
&ed 426	Rv#3
)a	Rb!,
*n	Rq#,
+d	Rk%&
)for	R~"O
)rfc	Rc"O
)that	Jn!A.3
*o	Rt#,
)where	Ri&{!
&s a	>@,@:93:3*:h!:+m,^':(3
)ccess	Rh!:
.controlexposeheaders	Rh!:
)ll	Rj"3
`)
