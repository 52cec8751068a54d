sitegenSearch("nfff39b9b-4",`!beginning those	Rt&A
,what	Rw#,
+s the	Rt&3
-with	Rt&A
's a	Rt&:
*nd	Ro&{"
)in	R;:
)says	Rm&,
)with	>,3W,%3"A0fn":&t+A!f#3'3%3
%un already	Rs#3
#half and	Rm#,
)of	Fh!VA:y!:
&ved robots	R_#3
'iour at	R~",
,is	R_&:
%ind a	:9,/,EH&:%A#H':%H*H1HK:'3-3A3!V
*ccepted	Rp!O
*nd	Rc#f
+swers	Rn#O
*s	Fk!Ad!OO:
)be	Rr#&
)close	Rm#H
,udflare	Jd%3#3
)died	Rm#f
)failed	Rp!O
*or	Rt&A
)had	R{%3
+s	Fg!O0HZ3
*ttps	Ru%:
)is	Rp!O
*t	:/,Y,&:;:03"3'f'H"3'f&H%&!A!H#&O,9:!A#%
+s	Ro&O
)may	Fg!:j!,O:
)nginx	Fo!,b!fL3
)one	Ro&H
+ly	RH,
)refused	Rp!O
+move	Rr#H
)sent	Rp!O
*hould	Ro#H
*uch	R}%&
*ymbolic	Ro&t
)the	::&!,U:"H,H/f/f(H<3%:F:-H'f
,m	Rj#,
*imed	Rp!O
*ook	R}%,
)which	Rq"f
)you	Fh!H]H+3
,rs	Rd#3
#ing asked	Jn!O-O
(but	Rn#m
(closed	Rm#H
)ontinued	Rx!3
(done	Rs&V
(interim	Rx!O
(mended	Rf"3
)oved	Rg&3
(processed	Ro!,
`)
