sitegenSearch("nf184f5ab-2",`!there say	Rt#3
)ee	R+:
*nding	Rm":
)g050	Rh&O
)ince	Rk":
)oon	Rg!:
)tays	Rn&:
)uch	Rb#3
(test	R|!H
)hat	J{!f<f
*e	>N,,:',8f73G3-:9:?,'H
+n	Ri%:
)o	FP,8,%%
*o	Ji!fh!f
)wice	JE:m%,
)ypically	Ra%,
(was	Bm#f)O-:(,7&
)hat	Ry&3
*en	RI,
)ith	Jp!:8&
,out	Rx&%
)ould	R*,
(yet	Rm&A
'by blocks	Rr":
*configure	Ri",
*hide	Rw#:
'fore answer	R}"O
,fails	R}!:
,green	Rf!:
,says	RT,
-tay	Rf"f
,wrong	Rf"O
%se 102	Rh!O
(a	Rs!3
)ddresses	Rr&A
)nd	Rm#m
)pis	Rk%,
)re	B_",(3,m{!3&:
*ticles	Rm!%
(but	Rf&O
(can	Rf&{!
)lients	Rq!O
(experience	Rc%3
(few	R~#3
)iles	Rp&A
)orms	Rt&3
*ur	Rx&%
(go	Rn!%
(headers	RW,
(in	Jh"f}!3
(languages	Ro&m
)ie	Rm&,
(names	Ja!,l#f
(out	Ri&,
(paths	Rp&%
(requests	Rk%:
*sponses	Jr"O(O
(say	Rt#3
(tell	Rd#f
*n	Rn!%
)hat	Rg!,
)wo	Rv#3
(values	Rf&O!V
)ery	Rk"f
%y act	Ro%V
(gree	Ra%V
(ll	Rn#H
`)
