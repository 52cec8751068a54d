sitegenSearch("n09cb29e1-10",`!sign in	:i!3!:!A-H??#V&H!f)H.3"f.&!3!:)3!:2:#&!,!:'3IO
)s	Rw%3
(s	Js&f/O
'of	Rz!&
(ut	Rl%O
'people	Rx%:
'somewhere	R",
'that	F0:d":#:)f
)e	Ra'O
(o	Rr#:
'up	Rz"H
&al google	Rj"f
)in	Jv!V4:":
)that	Js!%8f
)was	Rb"3
'ture does	R_'O
,each	R_'3
,for	Ro"H
,instead	Rq%:
-s	R_'3
,unknown	Ri!:
,x402	Rs":
+s it	Ra'3
&ed by	Jh%,5,
)certificate	Jh%351
)in	>i!,+t&:*f5O!f#3M33&!V%,
)or	Ra"H
*ut	Ri!%
(in caller	Ri!,
+members	Rr%&
+user	Ru%,
&in and	Rt"V
*ttempts	Rl#3
)compare	Rs%:
)endpoint	Ri!:
)fails	Rm#f
*orm	Ri!m
*rom	Rx"f
)it	R_#H
)or	Ry#m
*ver	Rx%3
)page	Jy#3!:)34&
)title	Rr"?
)window	Ry#f
(g in	Bi!:L3MHMJ#T
*key	Ji!^&:
(s are	Rw%3
&s and	R-:
(caching	R8:
(only	R0,
(users	Ra%&
&up forms	Rz"H
%term end	Rk&3!A
-ed	Rk&{&
#l and	Ri"H
&https	Rv!F
%ence look	Rs#H
*the	R),
+wo	Rd%,
)s every	Rj!H
't and	Ry"A
`)
