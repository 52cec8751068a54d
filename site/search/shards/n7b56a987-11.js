sitegenSearch("n7b56a987-11",`!they fill	Rk!A
'get	JV,Q:
(o	Jo!Ao#H
'had	Fe":*:y!&
)ve	Bf!,",=,n"A-%
(old	B],8&*O=Ow!O
'include	Rb'&
'lead	Rh&V
*ve	Rg":
(ive	Rc#3
(ook	Rg!H
'make	R{!3
)y	Bv!:(O+:3:&O):q!O
(ust	Fb#:P,7:
'name	Rr&3
(eed	Jq!1#:
'open	Ru":
'pass	Rh":
'rarely	Rz%3
(eact	Rr#:
*d	RX,
)peat	Rv":
*ort	Jo":@:
(un	Fj#f#OX,8%
'save	JF:'1
)y	Rp!t
(ee	J~!:.H
)nd	Jd":8:
(hare	Rb":
)ould	Rc"H
*w	R~":
(peak	Ri!%
'take	Jy!f#:
(ell	Ro#f
(reat	F7:l":6:
(yped	Ro%:
'were	Bl!&>:Cff!,.,%,
(ill	Rf#H
(ork	Rz&%
)uld	Jq"H(H
#ing and	Rf#f
)t	Rm!&
(cannot	Ru&O
(for	Rl#H
(in	R4,
)s	R|!f
(may	Ri!:
(rfc	Ri",
(sent	Ru&O
(that	Ri"3
)o	Ry&M
(under	Ru#f
(was	Rn!H
's decide	Ri!%
)each	Ro&:
)for	Ro#f
)give	R7:
)in	Ru!J
)must	Rd"3
)out	Rm#H
)state	Re#O
)that	Rq&%
+e	Rf%:
*o	Rm&f
)what	Rm!%
&k before	Rb%:
(of	Rb&,
(that	Rg!,
'ing it	Rn#H
%rd 2	Rq&3
`)
