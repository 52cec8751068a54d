sitegenSearch("ncbbff9b2-15",`!side nginx	Rt&3
(ot	Rt%3
'or	Rb&,
'reports	Rf!f
'that	Re%,
)e	Rk#,
&bar and	Rv&,
*group	Rv&{+!},
*item	Rv&{,!}-
*of	R[3!:
*the	Rv&O
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
`)
