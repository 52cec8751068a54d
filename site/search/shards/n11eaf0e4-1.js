sitegenSearch("n11eaf0e4-1",`!documentation if	Rp!3
1nactive	Ra&&
1s	Ri"?
0net	Rk%&
0of	Ju!:OmH3
1r	Rt"f
0sites	Rr&%
1peaks	Rh&,
0that	Jw!H*:
1reats	R{"f
0what	Re"f
2ich	Rw!,
*cookie w	Rt%?
*ed already	Jo&V#%
-boto3	Ru!O
-one	Rh&A
*s a	Rj%V
,should	Rp!^
,the	Rs%,
&saurus note	Rq&,
#es 419	Rq%a
(22	Rf#h
'a	>E:Fa,v'h"f*h(h9hJX
(ll	Fn#:&HY:&O
(nd	Bm!fS3m!:!H&O":
)other	Rm!f
)swer	Rh&:
)ybody	Rm!H
(rc	Rm%Q
*gis	Rm%Q
(s	Rw&O
)k	Ri"f
'but	Re#,
'curl	Fx!h2:2:%:
'each	Rn!%
(rror	Rd&X
(very	Rt!^
'false	Ry&3
(or	J~":d"3
(rom	Rk&H
'google	Ro%X
(raph	Rj!a
,ql	Rj!a
'harm	Rt"f
(ttp	R}#Q
'if	R|"f
(t	B':s"f:f&3j!O
'laravel	Rq%X
(ittle	R_#O
(oads	Rk#:
'may	Ra"H
(ost	Rm!%
(y	>i!v"h&h*h%h4h.h2h)hr!X
'neither	Ra!,
(ginx	Jt"o,ha!Q
(o	Jo!Hb!fc!:
`)
