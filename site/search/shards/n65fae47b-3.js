sitegenSearch("n65fae47b-3",`!photos may	Ra#?
(ize title	Ra#?
#p guzzle	Nw!O"3
&http	R{%1
&symfony	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
&which	Ru#f
#rase a	Ra'3
*ccepted	Rb"&
*lready	Rh"&
*nd	Jb%,+373
*s	N],j!:
*t	Ne#H}!H
)bad	Ns"&A&
+ndwidth	Rm%&
*elongs	Rf#f
)conflict	R|"&
,tinue	Rz!&
*reated	Ra"&
)early	R}!&
*vidently	Rj&,
*xpectation	Re#&
)failed	Rj#&
*its	Rl#H
*or	R|#3
,bidden	Rv"&
+und	Rl"&
*rom	Ra#f
)gateway	Ru#&
*one	R}"&
)http	Rv#&
)im	Ni"&>&
*n	Np!A!O=,
+stead	Rp!,
,ufficient	Rx#&
+ternal	Rq#&
*s	Nk#fc!^
)length	R~"&
*ocked	Ri#&
+op	Ry#&
)matter	Ra'J
*ethod	Rx"&
*isdirected	Rg#&
*oved	Rk"&
*ulti	Rg"&
.ple	Rj"&
.status	Rg"&
)network	R{#&
*o	Rd"&
+n	Rc"&
,authoritative	Rc"&
,e	N~!&3&
+t	Bt!m;&+&#&:&*&
)of	Jt!tf#A*3
`)
