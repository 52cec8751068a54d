sitegenSearch("n323fc943-13",`!document forbids	Rf!3
+in	Rd"3
,s	FP:NfS?
+of	Rn%,
+rfc	Fs!H%3):X3
+take	RL:
,hat	Rs!^
-e	Js!^0O
+with	Ra",
*ation and	Fq!t?3*H2f
1scribes	Rg%,
0do	Rg#f
0error	>}#&"&"&"&"&"&"&#&
0give	Rq!^
0http	R~%&
4clienterror	R~%&
0if	Rl!3
1nactive	R|%&
1s	Re"?
0net	Rg%&
0of	Fq!:OmH3
1r	Rp"f
0sites	Rm&%
1peaks	Rd&,
0that	Js!H*:
1reats	Rw"f
0what	Ra"f
2ich	Rs!,
*cookie w	Rp%?
*ed boto3	Rq!O
-one	Rd&A
*s a	Rf%V
,should	Rl!^
,the	Ro%,
#es 419	Rm%a
(22	Rb#h
'a	>E:Ba,v'h"f*h(h9hJX
(ll	Fj#:&HY:&O
(nd	Bi!fS3m!:!H&O":
)other	Ri!f
)swer	Rd&:
)ybody	Ri!H
(rc	Ri%Q
*gis	Ri%Q
(s	Rr&O
)k	Re"f
'but	Ra#,
'curl	Ft!h2:2:%:
'each	Rj!%
(rror	R_&X
(very	Rp!^
'false	Rt&3
(or	Jz":c"3
(rom	Rg&H
'google	Rk%X
(raph	Rf!a
,ql	Rf!a
'harm	Rp"f
(ttp	Ry#Q
'if	Rx"f
(t	B':o"f:f&3i!O
'laravel	Rm%X
(ittle	R{"O
(oads	Rg#:
'may	R|!H
(ost	Ri!%
`)
