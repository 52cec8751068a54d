sitegenSearch("n6ebed22a-4",`!behalf of	Fh!VA:y!:
&ved robots	R_#3
'iour at	R~",
,is	R_&:
%ind a	:9,/,EH&:%A#H':%H*H1HK:'3-3@3!V
*ccepted	Rp!O
*nd	Rc#f
+swers	Rn#O
*s	Fk!Ad!OO:
)be	Rr#&
)close	Rm#H
,udflare	Jd%3#3
)died	Rm#f
)failed	Rp!O
*or	Rs&A
)had	R{%3
+s	Fg!O0HZ3
*ttps	Ru%:
)is	Rp!O
*t	:/,Y,&:;:03"3'f'H"3'f&H%&!A!H#&O,8:!A#%
+s	Rn&O
)may	Fg!:j!,O:
)nginx	Fo!,b!fL3
)one	Rn&H
+ly	RH,
)refused	Rp!O
+move	Rr#H
)sent	Rp!O
*hould	Ro#H
*uch	R}%&
*ymbolic	Rn&t
)the	::&!,U:"H,H/f/f(H<3%:F:-H&f
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
(done	Rr&V
(interim	Rx!O
(mended	Rf"3
)oved	Rg&3
(processed	Ro!,
)ublished	Jj&3.A
(shown	Rx&:
(told	Fg!f7O1O(:
)ried	RU,
#lief and	Rg!3
)that	Rf"O
've it	Rz#3
*the	RO,
+o	Rk%:
)s in	Ra":
,t	R.,
+that	Jm"H.H
(ing that	Re#H
`)
