sitegenSearch("n8e72b1f6-81",`!copy or	Fs!,1&P3
'past	Rg!H
(hotos	Rr#?
'rfc	Fc",',DO
'source	By#&"&"&"&D&"&"&
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
(ow	Rm%&
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
*sign	Ro%:
.in	Ro%:
*the	>.:%:#:7:#:#:&:-:#:y#:
)ed deployment	Rm"O
)ion is	Rm"H
)ly display	Rz":
,from	Re"f
%s check	Re!t
'errors	Re!v
'preflight	J}!36:
)otocol	Re!V
'safelisted	Fe!V":WH,H
&preflight fetch	J}!36:
&safelisted request	R|"H
`)
