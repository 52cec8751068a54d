sitegenSearch("nb157b922-14",`!phones and	Fr%&"&"&
*s	Rp&f
)cannot	Rt%:
)lose	R{%O
)still	Rr%3
%to of	Rz"3
(size	Rz"?
(travels	Rz"A
's 2025	Rr#?
-best	Rr#?
)http	Rz"?
)is	Jp"kCA
)may	Rz"?
(ize title	Rz"?
#p http	Ru%1
&symfony	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
&which	Ro#f
#rase a	Rz&3
*ccepted	R{!&
*lready	Rb"&
*nd	F{#,+373
*s	JX,h!:
*t	J~"H}!H
)bad	Jm"&A&
+ndwidth	Rg%&
*elongs	R_#f
)conflict	Rv"&
,tinue	Rt!&
*reated	Rz!&
)early	Rw!&
*vidently	Rd&,
*xpectation	R~"&
)failed	Rd#&
*its	Rf#H
*or	Rv#3
,bidden	Rp"&
+und	Rf"&
*rom	Rz"f
)gateway	Ro#&
*one	Rw"&
)http	Rp#&
)im	Jc"&>&
*n	Jj!A!O=,
+stead	Rj!,
,ufficient	Rr#&
+ternal	Rk#&
*s	Je#fc!^
)length	Rx"&
*ocked	Rc#&
+op	Rs#&
)matter	Rz&J
*ethod	Rr"&
*isdirected	Ra#&
*oved	Re"&
`)
