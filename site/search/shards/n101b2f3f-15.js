sitegenSearch("n101b2f3f-15",`!copy or	Jy!,1&P3
'past	Rm!O
(hotos	Rx#?
'rfc	Ji",',DO
'takes	Rm!:
(hat	Rn"&
)e	B&:X:53!{!b":Af
*m	Ra'O
*n	Rg&:
*re	Ra%,
(o	Rn"3!f
'while	Rt#O
(ith	Rn":
&ing and	R_':
*tabs	R|&,
+he	Ro#H
&right claim	Rp#3
,notice	Rp#:
#re 3.1	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
*.23	Rp!O
'has	Jp!Oe"^03
'its	Rp":
&1 example	Rg%8
'examplenet 0.0	Rg%8
%ners of	R|&:
%rect as	Ri":
*but	Rz%&
*code	R=:
,ntent	R~",
1length	R~",
*handshake	Rl#H
*it	N]:l!,
,s	RJ:
*response	Rk!3
*sign	Ru%:
.in	Ru%:
*the	>.:%:%:7:#:#:&:0:#:|#:
)ed deployment	Rs"O
)ion is	Rs"H
)ly display	Ra#:
,from	Rk"f
%s check	Nk!t(^
'errors	Rk!v
'header	Rm!H
'preflight	Jq!^436:
)otocol	Nk!V#H
'safelisted	Bk!V":'^RH,H
&preflight fetch	Jq!^436:
&safelisted request	Rc#H
`)
