sitegenSearch("n3684fc1e-7",`!copyright notice	Rj#:
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
*sign	Ro%:
.in	Ro%:
*the	>.:%:#:7:#:#:&:-:#:z#:
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
8header	R|"H
3sponse	Fe!V":c!H
9header	Fe!V":c!H
#smos db	Rp%&!3!:
%t with	Rs#H
&s a	Rr!m
(nothing	Rs&O
(one	Rf"H
*ly	Rg!^
(people	Re!H
(real	Re!%
(something	Ri!^
(two	Rk"H
#uld act	Rh!A
)nswer	Ro"H
)rrive	Rq%3
`)
