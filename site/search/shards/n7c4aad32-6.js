sitegenSearch("n7c4aad32-6",`!beginning and	Jd&,"3
-t	Ro!A
,does	Rb#3
,of	Rx&3
,those	Rx&A
,what	R{#,
+s the	Rx&3
-with	Rx&A
's a	Rx&:
*n	R-,
+d	Rs&{"
)in	R;:
)says	Rq&,
)them	Rj&m
)with	:,3",Z,%3"A0fn":&t+A!f#3'3%3
%un already	Rw#3
#half and	Rq#,
)of	Jl!VA:y!:
&ved robots	Rd#3
'iour at	Rc#,
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
`)
