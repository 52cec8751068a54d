sitegenSearch("n936889b8-6",`!copies it	Rn&f
)lead	Re"f
)of	R_&,
*utlive	Re"H
)say	R}#3
%y a	R&:
(fter	Rl"H
(n	Rz!3
)d	R}"f
(rchive	Rv!?
(s	Rk!3
'cannot	Rn!V
'does	R{"O
'examples	RV,
)pires	Re"f
'from	Jo%:;*
'has	Rk#O
'in	Rr!:
(s	Fh!,!:*:6f%H!O
(t	Fi"Ad",)%
)s	Rn&3
'may	Fg!H#:@O
'of	>>3:,63637OD,#,F,",
(r	Fs!,1&P3
'past	Rg!H
(hotos	Rr#?
'rfc	Fc",',DO
'takes	Rg!:
(hat	Rh"&
)e	B&:T:33!tb":Af
*m	Ry&O
*n	Ra&:
*re	Rz#,
(o	Rh"3!f
'while	Rn#O
(ith	Rh":
&ing and	Rx&:
*tabs	Ru&,
+he	Ri#H
&right claim	Rj#3
,notice	Rj#:
#re 3.1	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
*.23	Rj!O
'has	Fj!Oe"^03
'its	Rj":
&1 example	Ra%8
'examplenet 0.0	Ra%8
%rect as	Rc":
*but	Rt%&
*code	R<:
,ntent	Rx",
1length	Rx",
*handshake	Rf#H
*it	JX:j!,
,s	RI:
*response	Re!3
`)
