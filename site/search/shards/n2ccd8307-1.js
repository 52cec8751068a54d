sitegenSearch("n2ccd8307-1",`!docusaurus note	Rq&,
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
