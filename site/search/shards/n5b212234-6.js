sitegenSearch("n5b212234-6",`!behaviour at	Rc#,
,is	Rd&:
%ind a	:9,/,IH&:%A#H':%H*H1HK:'3-3A3!V
*ccepted	Rt!O
*nd	Rg#f
+swers	Rr#O
*s	Jo!Ad!OO:
)be	Rv#&
)close	Rq#H
,udflare	Jh%3#3
)died	Rq#f
)failed	Rt!O
*or	Rx&A
)had	R_&3
+s	Jk!O0HZ3
*ttps	Ry%:
)is	Rt!O
*t	:/,F,9,&:;:03"3'f'H"3'f&H%&!A!H#&O,9:!A#%
+s	Rs&O
)may	Jk!:j!,O:
)nginx	Js!,b!fL3
)one	Rs&H
+ly	RH,
)refused	Rt!O
+move	Rv#H
)sent	Rt!O
*hould	Rs#H
*uch	Rb&&
*ymbolic	Rs&t
)the	::&!,Y:"H,H/f/f(H<3%:F:-H'f
,m	Rn#,
+ose	Rt&,
*imed	Rt!O
*ook	Rb&,
)which	Ru"f
)you	Jl!H]H+3
,rs	Rh#3
#ing asked	Jr!O-O
(but	Rr#m
(closed	Rq#H
)ontinued	R|!3
(done	Rw&V
(interim	R|!O
(mended	Rj"3
)oved	Rk&3
(processed	Rs!,
)ublished	Jn&3/A
(shown	R}&:
(told	Fk!f7O1O(:
)ried	RV,
#lief and	Rk!3
)that	Rj"O
've it	R~#3
*the	RO,
+o	Ro%:
)d where	Rw&O
)s in	Re":
,t	R.,
+that	Jq"H.H
(ing that	Ri#H
`)
