sitegenSearch("nc6030421-114",`!signed in	>e!,+t&:*f5O!f#3M33&!V%,
)or	R|!H
*ut	Re!%
(in caller	Re!,
+members	Rn%&
+user	Rq%,
&in and	Rp"V
*ttempts	Rh#3
)compare	Ro%:
)endpoint	Re!:
)fails	Ri#f
*orm	Re!m
*rom	Rt"f
)it	R{"H
)or	Ru#m
*ver	Rt%3
)page	Fu#3!:)34&
)title	Rn"?
)window	Ru#f
(g in	Be!:L3MHMJ#T
*key	Je!^&:
(s are	Rs%3
&s and	R-:
(caching	R8:
(users	R|#&
&up forms	Rv"H
%term end	Rg&3!A
-ed	Rg&{%
#l and	Re"H
&https	Rr!F
%ence look	Ro#H
*the	R),
+wo	R_%,
)s every	Rf!H
't and	Ru"A
)because	Rg!%
)gives	R~#,
)retries	Rn!,
)server	R_%H
(ly a	Rb!,
+undoing	Ry",
#mple httpclient	R~%1
'y a	R{!:
)be	Rs!V
)comes	Rh#H
)drop	Ri#3
)go	RB:
)may	Rn"3
)not	Ri%:
)refuse	Rn#,
#nce 1.2	Re#&
*4	Rw!&
)970	Jg&{&5,!:
,0101	Rg&{&
(2016	Rj#:
*20	R~":
*5	R~!:
(3.1	Fz"&)&4&4&
+3	Bj!OQ&"&#&&&
)xx	Rj"&
(a	Jq!HH3
)nd	Rg#f
(both	Ro!O
)rowsers	Js!t-f
`)
