sitegenSearch("n31146447-10",`!core 3.1	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
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
*it	J[:k!,
,s	RI:
*response	Ri!3
*sign	Rs%:
.in	Rs%:
*the	>.:%:#:7:#:#:&:0:#:{#:
)ed deployment	Rq"O
)ion is	Rq"H
)ly display	R~":
,from	Ri"f
%s check	Ri!t
'errors	Ri!v
'preflight	Jb"36:
)otocol	Ri!V
'safelisted	Fi!V":WH,H
&preflight fetch	Jb"36:
&safelisted request	Ra#H
8header	Ra#H
3sponse	Ji!V":c!H
9header	Ji!V":c!H
#smos db	Rt%&!3!:
%t with	Rw#H
&s a	Rv!m
(nothing	Rw&O
(one	Rj"H
*ly	Rk!^
(people	Ri!H
(real	Ri!%
(something	Rm!^
(two	Ro"H
#uld act	Rl!A
)nswer	Rs"H
)rrive	Ru%3
(be	Jn!Of!f6,
`)
