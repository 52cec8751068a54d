sitegenSearch("n2dd24ecf-8",`!sidebar group	R|&{-!}.
*item	R|&{.!}/
*of	Ra!3!:
*the	R|&V
+o	Ra!:
)ofminemustache in	Ra!:
&s all	RF:
)re	Ru&H
(see	Rw&*
(take	Rw!%
)he	Ry&A
#ght a	Rn":
%n a	Nf"f~"Q
'in	:k!3!:!A-H??#V&H!f)H.3"f.&!3!:)3!:2:#&!,!:'3IO
)s	Ry%3
(s	Nu&f/O
'of	R|!&
(ut	Rn%O
'people	Rz%:
'somewhere	R",
'that	F0:f":#:)f
)e	Rc'O
(o	Rt#:
'up	R|"H
&al google	Rl"f
)in	Jx!V4:":
)that	Nu!%8f
)was	Rd"3
'ture does	Rb'O
,each	Rb'3
,for	Rq"H
,instead	Rs%:
-s	Rb'3
,unknown	Rk!:
,x402	Ru":
+s it	Rc'3
&ed by	Nj%,5,
)certificate	Nj%351
)in	>k!,+t&:*f5O!f#3M33&!V%,
)or	Rc"H
*ut	Rk!%
(in caller	Rk!,
+members	Rt%&
+user	Rw%,
&in and	Rv"V
*ttempts	Rn#3
)compare	Ru%:
)endpoint	Rk!:
)fails	Ro#f
*orm	Rk!m
*rom	Rz"f
)it	Rb#H
)or	R{#m
*ver	Rz%3
)page	J{#3!:)34&
)title	Rt"?
)window	R{#f
(g in	Bk!:L3MHMJ#T
*key	Nk!^&:
(s are	Ry%3
&s and	R-:
`)
