sitegenSearch("n827dbc83-7",`!documentation error	>d%&"&"&"&"&"&"&#&
0give	Rw!^
0http	Re&&
4clienterror	Re&&
0if	Rr!3
1nactive	Rc&&
1s	Rk"?
0net	Rm%&
0of	Jw!:OmH3
1r	Rv"f
0sites	Rt&%
1peaks	Rj&,
0that	Ny!O*:
1reats	R}"f
0what	Rg"f
2ich	Ry!,
*cookie w	Rv%?
*ed already	Nq&V#%
-boto3	Rw!O
-one	Rj&A
*s a	Rl%V
,should	Rr!^
,the	Ru%,
&saurus note	Rs&,
#es 419	Rs%a
(22	Rh#h
'a	>F:Gh,v'h"f*h(h9hJX
(ll	Fp#:&HY:&O
(nd	Bo!mS3m!:!H&O":
)other	Ro!m
)swer	Rj&:
)ybody	Ro!H
(rc	Ro%Q
*gis	Ro%Q
(s	Ry&O
)k	Rk"f
'but	Rg#,
'curl	Fz!h2:2:%:
'each	Rp!%
(rror	Rf&X
(very	Rv!^
'false	R{&3
(or	Na#:d"3
(rom	Rm&H
'google	Rq%X
(raph	Rl!a
,ql	Rl!a
'harm	Rv"f
(ttp	R_%Q
'if	R~"f
(t	B':u"f:f&3j!O
'laravel	Rs%X
(ittle	Rb#O
(oads	Rm#:
'may	Rc"H
(ost	Ro!%
(y	>k!v"h&h*h%h4h.h2h)hr!X
'neither	Rb!,
(ginx	Jv"o,ha!Q
(o	Jq!Hb!fc!:
`)
