sitegenSearch("nd64495df-0",`!they fill	Rm!A
'get	JW,R:
(o	Jq!Ao#H
'had	Jg":*:y!&
)ve	Bh!,",=,n"A-%
(old	B^,9&*O=Ow!O
'include	Rd'&
'lead	Rj&V
*ve	Ri":
(ive	Re#3
(ook	Ri!H
'make	R}!3
)y	Bx!:(O+:3:&O):q!O
(ust	Jd#:P,7:
'name	Rt&3
(eed	Js!1#:
'open	Rw":
'pass	Rj":
'rarely	R|%3
(eact	Rt#:
*d	RY,
)peat	Rx":
*ort	Jq":@:
(un	Fl#f#OX,8%
'save	JF:'1
)y	Rr!t
(ee	Ja":.H
)nd	Jf":8:
(hare	Rd":
)ould	Re"H
*w	Ra#:
(peak	Rk!%
'take	J{!f#:
(ell	Rq#f
(reat	J7:n":6:
(yped	Rq%:
'were	Bn!&>:Cff!,.,%,
(ill	Rh#H
(ork	R|&%
)uld	Js"H(H
#ing and	Rh#f
)t	Ro!&
(cannot	Rw&O
(for	Rn#H
(in	R4,
)s	R~!f
(may	Rk!:
(rfc	Rk",
(sent	Rw&O
(that	Rk"3
)o	R{&M
(under	Rw#f
(was	Rp!H
's decide	Rk!%
)each	Rq&:
)for	Rq#f
)give	R7:
)in	Rw!J
)must	Rf"3
)out	Ro#H
)state	Rg#O
)that	Rs&%
+e	Rh%:
*o	Ro&f
)what	Ro!%
&k before	Rd%:
(of	Rd&,
(that	Ri!,
'ing it	Rp#H
%rd 2	Rs&3
`)
