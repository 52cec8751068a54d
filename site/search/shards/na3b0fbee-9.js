sitegenSearch("na3b0fbee-9",`!copies expire	R{"O
)in	Ri",
*t	Js&f):
)lead	Ri"f
)of	Rd&,
*utlive	Ri"H
)say	Rb%3
%y a	R&:
(fter	Rp"H
(n	R~!3
)d	Rb#f
(rchive	Rz!?
(s	Ro!3
'cannot	Rr!V
'does	R_#O
'examples	RY,
)pires	Ri"f
'from	Js%:;*
'has	Ro#O
'in	Rv!:
(s	Fl!,!:*:6f%H!O
(t	Jm"Ad",*%
)s	Rs&3
'may	Jk!H#:@O
'of	>>3=,73637OD,#,F,",
(r	Jw!,1&P3
'past	Rk!H
(hotos	Rv#?
'rfc	Jg",',DO
'takes	Rk!:
(hat	Rl"&
)e	B&:W:43!tb":Af
*m	R~&O
*n	Re&:
*re	R~#,
(o	Rl"3!f
'while	Rr#O
(ith	Rl":
&ing and	R}&:
*tabs	Rz&,
+he	Rm#H
&right claim	Rn#3
,notice	Rn#:
#re 3.1	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
*.23	Rn!O
'has	Jn!Oe"^03
'its	Rn":
&1 example	Re%8
'examplenet 0.0	Re%8
%ners of	Rz&:
%rect as	Rg":
*but	Rx%&
*code	R<:
,ntent	R|",
1length	R|",
*handshake	Rj#H
`)
