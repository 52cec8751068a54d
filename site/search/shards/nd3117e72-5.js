sitegenSearch("nd3117e72-5",`!signal in	Ft!V4:":
)that	Jq!%8f
)was	R_"3
'ture does	R}&O
,each	R}&3
,for	Rm"H
,instead	Ro%:
-s	R}&3
,unknown	Rg!:
,x402	Rq":
+s it	R~&3
&ed by	Jf%,5,
)certificate	Jf%351
)in	>g!,+t&:*f5O!f#3M33&!V%,
)or	R~!H
*ut	Rg!%
(in caller	Rg!,
+members	Rp%&
+user	Rs%,
&in and	Rr"V
*ttempts	Rj#3
)compare	Rq%:
)endpoint	Rg!:
)fails	Rk#f
*orm	Rg!m
*rom	Rv"f
)it	R}"H
)or	Rw#m
*ver	Rv%3
)page	Fw#3!:)34&
)title	Rp"?
)window	Rw#f
(g in	Bg!:L3MHMJ#T
*key	Jg!^&:
(s are	Ru%3
&s and	R-:
(caching	R8:
(users	R~#&
&up forms	Rx"H
%term end	Ri&3!A
-ed	Ri&{&
#l and	Rg"H
&https	Rt!F
%ence look	Rq#H
*the	R),
+wo	Rb%,
)s every	Rh!H
't and	Rw"A
)because	Ri!%
)gives	Ra%,
)retries	Rp!,
)server	Rb%H
(ly a	Rd!,
+undoing	R{",
#mple httpclient	Ra&1
'y a	R}!:
)be	Ru!V
)comes	Rj#H
)drop	Rk#3
)go	RB:
)may	Rp"3
)not	Rk%:
)refuse	Rp#,
`)
