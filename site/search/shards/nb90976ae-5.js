sitegenSearch("nb90976ae-5",`!behalf and	Ro#,
)of	Fj!VA:y!:
&ved robots	Rb#3
'iour at	Ra#,
,is	Rb&:
%ind a	:9,/,GH&:%A#H':%H*H1HK:'3-3A3!V
*ccepted	Rr!O
*nd	Re#f
+swers	Rp#O
*s	Fm!Ad!OO:
)be	Rt#&
)close	Ro#H
,udflare	Jf%3#3
)died	Ro#f
)failed	Rr!O
*or	Rv&A
)had	R}%3
+s	Fi!O0HZ3
*ttps	Rw%:
)is	Rr!O
*t	:/,[,&:;:03"3'f'H"3'f&H%&!A!H#&O,9:!A#%
+s	Rq&O
)may	Fi!:j!,O:
)nginx	Fq!,b!fL3
)one	Rq&H
+ly	RH,
)refused	Rr!O
+move	Rt#H
)sent	Rr!O
*hould	Rq#H
*uch	R_&&
*ymbolic	Rq&t
)the	::&!,W:"H,H/f/f(H<3%:F:-H'f
,m	Rl#,
+ose	Rr&,
*imed	Rr!O
*ook	R_&,
)which	Rs"f
)you	Fj!H]H+3
,rs	Rf#3
#ing asked	Jp!O-O
(but	Rp#m
(closed	Ro#H
)ontinued	Rz!3
(done	Ru&V
(interim	Rz!O
(mended	Rh"3
)oved	Ri&3
(processed	Rq!,
)ublished	Jl&3/A
(shown	R{&:
(told	Fi!f7O1O(:
)ried	RU,
#lief and	Ri!3
)that	Rh"O
've it	R|#3
*the	RO,
+o	Rm%:
)d where	Ru&O
)s in	Rc":
`)
