sitegenSearch("nb3da8062-7",`!life life	BS&"&"&"&"&
'of	Rf#O
'while	Rx!&
&time at	Rf"O
+can	Rc#O
+for	Rh"O
+in	Rs#O
+of	Rl#O
+rfc	Fa"O-OJO
%t a	Jl&&!X%A
'the	R2:
&ed and	Rb!:
)without	Rl'&
&s nothing	Fb!:h#{!&V
(one	Rh&{!
*ly	Rb!,
#ght dark	Rx&8
'dark 7a1fa2	Rx&8
#ke 204	Ra":
'300	Rl"H
'503	Ri%:
)4	Ra&:
'a	><,O3)O#:!AD:,:1H1:>V':#:
(n	F{!:;fn!V
)d	Jc"fl"V
)y	Bh"O%:#:&:)f::b!{"
(re	Jt&A)3
'become	Ro&,
'developers	Rb&3
'get	Ru!,
(rowth	Rq!A
'hard	Rd",
'in	Rk"A
(s	R{&3
(t	Fg!C-Ve#H
)s	Ru!^
'links	Rj&O
(ost	Ri!:
'success	Rz#:
'the	Fx!H;:<fUV
)is	Rv#:
)ose	R{&:
(o	Rv"H
&ly a	R|&3
)been	R*,
)it	Rl!f
)not	Jb%:B3
)to	Jy!,A,
)yours	Rq!O
#mit above	R{#:
)nd	Bm!APH"O/H(H43
*swers	R_%3
)re	Rs!:
)s	R|"f
(bandwidth	Ri%:
)ecomes	Rj#O
)rowsers	Rt!H
)ut	Fk#3q!%":
)y	Js!Aw!3
(called	Ru#f
)ount	Ri&H
(each	Rp#f
)rror	Ry#,
)xceeded	Fl!3~!(!?!X>?
`)
