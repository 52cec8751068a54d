sitegenSearch("nc4f78382-4",`!they include	R_'&
'lead	Rf&V
*ve	Re":
(ive	Ra#3
(ook	Re!H
'make	Ry!3
)y	Bt!:(O+:3:&O):q!O
(ust	F_#:P,7:
'name	Rp&3
(eed	Jo!1#:
'open	Rs":
'pass	Rf":
'rarely	Rx%3
(eact	Rp#:
*d	RV,
)peat	Rt":
*ort	Jm":@:
(un	Fh#f#OX,8%
'save	JF:'1
)y	Rn!t
(ee	J|!:.H
)nd	Jb":8:
(hare	R_":
)ould	Ra"H
*w	R|":
(peak	Rg!%
'take	Jw!f#:
(ell	Rm#f
(reat	F7:j":6:
(yped	Rm%:
'were	Bj!&>:Cfr!,%,
(ill	Rd#H
(ork	Rx&%
)uld	Jo"H(H
#ing and	Rd#f
)t	Rk!&
(cannot	Rs&O
(for	Rj#H
(in	R4,
)s	Rz!f
(may	Rg!:
(rfc	Rg",
(sent	Rs&O
(that	Rg"3
)o	Rw&M
(under	Rs#f
(was	Rl!H
's decide	Rg!%
)each	Rm&:
)for	Rm#f
)give	R7:
)in	Rs!J
)must	Rb"3
)out	Rk#H
)state	Rc#O
)that	Ro&%
+e	Rd%:
*o	Rk&f
)what	Rk!%
&k before	R_%:
(of	R_&,
(that	Re!,
'ing it	Rl#H
%rd 2	Ro&3
(address	Re"f
(column	Rl!H
(is	F:3g!,2m
(of	Rj&:
(party	Rb%3
(the	Rm#m
(vary	Rs"A
`)
