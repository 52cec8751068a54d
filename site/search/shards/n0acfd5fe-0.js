sitegenSearch("n0acfd5fe-0",`!mentions whether	R|&V
%u of	Rw#,
#re existence	Rv"3
'transport	Ro%O
&ly not	Rr#H
)permitted	Rm":
)sent	Ri"H
%ge conflict	R-,
(in	RF,
(keep	Rw&*
(maps	R.,
(needs	R|":
(patch	Rc#H!f
(the	N?:y%,
(union	NF:r%*
'd and	Ro&%
'patch json	Rc#H!f
's or	R|":
#ssage as	Rd":
,ks	R0:
+t	R|!O
*behind	Re&:
,side	N|"f-:
*ends	J),u!H3H
*for	Re"H
+raming	Rs",
*hit	Rj&?
*in	Ru%,
+s	Nl!A_#A
+t	Rl!f
*label	Rp&H
*names	J/:(:f&:
*of	Rk#,
,fers	R;:
+rder	Rl!*
+verloaded	R}#?
*says	N0,#:
*than	Rl"f
-t	Ro%,
,en	R:,
+o	Jl!:R,P,
,ken	Ro%1
+reat	Rk!O
)s carry	Rt&,
+default	Rl&,
+http	R}#?
+it	Rc":
+may	Ru&m
+of	R{!O
+rfc	Rl#3
+that	Rh#H
&enger it	Rd%V
#t a	Rb&3
'fter	Rh"A
'n	Rl!A
(other	Rv%&
&it	Jn#f>3+,
&often	Rv!Q
&something	Rq#&
&the	Rt#3
%a http	R{#?
+equiv	R{#?
'property	Rv&1
%hod 405	Nn!,-:
+8	Rp!:
`)
