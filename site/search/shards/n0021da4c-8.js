sitegenSearch("n0021da4c-8",`!copies expire	Ry"O
)in	Rg",
*t	Jq&f):
)lead	Rg"f
)of	Rb&,
*utlive	Rg"H
)say	R_%3
%y a	R&:
(fter	Rn"H
(n	R|!3
)d	R_#f
(rchive	Rx!?
(s	Rm!3
'cannot	Rp!V
'does	R}"O
'examples	RX,
)pires	Rg"f
'from	Jq%:;*
'has	Rm#O
'in	Rt!:
(s	Fj!,!:*:6f%H!O
(t	Fk"Ad",*%
)s	Rq&3
'may	Fi!H#:@O
'of	>>3<,63637OD,#,F,",
(r	Fu!,1&P3
'past	Ri!H
(hotos	Rt#?
'rfc	Fe",',DO
'takes	Ri!:
(hat	Rj"&
)e	B&:V:33!tb":Af
*m	R|&O
*n	Rc&:
*re	R|#,
(o	Rj"3!f
'while	Rp#O
(ith	Rj":
&ing and	R{&:
*tabs	Rx&,
+he	Rk#H
&right claim	Rl#3
,notice	Rl#:
#re 3.1	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
*.23	Rl!O
'has	Fl!Oe"^03
'its	Rl":
&1 example	Rc%8
'examplenet 0.0	Rc%8
%ners of	Rx&:
%rect as	Re":
*but	Rv%&
*code	R<:
,ntent	Rz",
1length	Rz",
*handshake	Rh#H
`)
