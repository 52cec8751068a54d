sitegenSearch("ncd891f79-10",`!begins a	Rz&:
*n	R-,
+d	Ru&{"
)in	R<:
)says	Rs&,
)them	Rl&m
)with	:,3],#&#3"A#O.fn":&t+A!f!{##3'3%3
%un already	Ry#3
(what	Ry!^
#half and	Rs#,
)of	Jn!VA:y!:
&ved robots	Rf#3
'iour at	Re#,
,is	Rf&:
%ind a	::,/,JH&:%A#H':%H*H1HK:'3-3A3!V!m
*ccepted	Rv!O
*nd	Ri#f
+swers	Rt#O
*s	Jq!Ad!OO:
)be	Rx#&
)close	Rs#H
,udflare	Nj%3#3
)died	Rs#f
)failed	Rv!O
*or	Rz&A
)had	Rb&3
+s	Jm!V0HZ3
*ttps	R{%:
)is	Rv!O
*t	6/,G,9O","O%:;:03"3'f'H"3'f&H%&!A!H#&O,9:!A#%
+s	Ru&O
)may	Jm!:j!,O:
)nginx	Ju!,b!fL3
)one	Ru&H
+ly	RI,
*r	Rj!,
)refused	Rv!O
+move	Rx#H
)sent	Rv!O
*hould	Ru#H
*uch	Rd&&
*ymbolic	Ru&t
)the	:;&!,Z:"H,H/f/f(H<3%:F:-H'f
,m	Rp#,
+ose	Rv&,
*imed	Rv!O
*ook	Rd&,
)which	Rw"f
)you	Jn!H]H+3
,rs	Rj#3
#ing asked	Nt!O-O
(but	Rt#m
(closed	Rs#H
)ontinued	R~!3
(done	Ry&V
(interim	R~!O
(kept	Rm!H
(mended	Rl"3
`)
