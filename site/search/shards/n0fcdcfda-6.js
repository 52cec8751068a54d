sitegenSearch("n0fcdcfda-6",`!ones 501	Rv&:
'are	Fv!:(Hu!%K%
'curl	Rx":
'for	Rg"H
'included	Re#H
)stead	RT:
'letters	Ra'3
'mean	Rp%%
'need	Rm!A
'of	Rw%,
'rfc	Jl"HEO
'that	J|",e",
)e	Rx&3
)ose	Rw&O
(oo	Rk%3
'whose	R|#:
(ill	Rn!%
)thout	Rv&3
%time token	Rk"f
#load document	Rt%?
1cookie	Rt%?
%y 0.2.7	Rn!O
'1xx	Rc"3
'301	Rp":
'a	:&,):_!^7H+:":%A*:"A"3"O.H"3IV
(fter	Jt!f&A"H
(n	Rj&f
)d	Bm!^"A?,"3+3
(s	Ju!3CH&O
'backoff	Jq#&#&
(een	J<,y!3
(roken	Rr%3
'changed	R~!H
)ecking	Ro#O
(lass	RA3
)ients	R{!H
(onnection	Rj#,
)pied	R#,
)unts	Ru!^
(url	Rm":
'dates	R_'O
(ecide	Ru#H
*orates	Jd!:q#{!
'entries	RH,
(xplicit	J~!O=O
'few	Ro#&
(indings	Rc!,
(or	>k!,,,+:":9O7f(f(3
)und	Ru"f
(rom	Fm"3I3&3+:
'get	Rk":
(uess	R_"H
'half	RO,
(ealth	R_&:
(idden	R{"H
'idempotent	Jr!:a!:
(f	:k!3"V*%"%!m*H%3!O%:!A!O*,'O%H%O(,*:+f"m%3!O>%
`)
