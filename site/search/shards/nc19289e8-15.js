sitegenSearch("nc19289e8-15",`!sidebar the	Rv&O
+o	R[:
)ofminemustache in	R[:
&s all	RE:
)re	Ro&H
(see	Rq&*
(take	Rq!%
)he	Rs&A
#ght a	Rh":
%n a	J_"f~"Q
'in	:e!3!:!A-H??#V&H!f)H.3"f.&!3!:)3!:2:#&!,!:'3IO
)s	Rs%3
(s	Jo&f/O
'of	Rv!&
(ut	Rh%O
'people	Rt%:
'somewhere	R",
'that	Fn":#:)f
)e	R|&O
(o	Rn#:
'up	Rv"H
&al google	Rf"f
)in	Fr!V4:":
)that	Jo!%8f
)was	R}!3
'ture does	R{&O
,each	R{&3
,for	Rk"H
,instead	Rm%:
-s	R{&3
,unknown	Re!:
,x402	Ro":
+s it	R|&3
&ed by	Jd%,5,
)certificate	Jd%351
)in	>e!,+t&:*f5O!f#3M33&!V%,
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
`)
