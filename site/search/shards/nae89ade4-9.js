sitegenSearch("nae89ade4-9",`!signature is	R_'3
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
)because	Rk!%
)gives	Rc%,
)retries	Rr!,
)server	Rd%H
(ly a	Rf!,
+undoing	R}",
#mple httpclient	Rc&1
'y a	R_":
)be	Rw!V
)comes	Rl#H
)drop	Rm#3
)go	RB:
)may	Rr"3
)not	Rm%:
)refuse	Rr#,
#nce 1.2	Ri#&
*4	R{!&
)970	Jk&{'6,!:
,0101	Rk&{'
(2016	Rn#:
*20	Rc#:
`)
