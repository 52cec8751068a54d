sitegenSearch("nccd0e83c-10",`!now even	Rt#f
)ry	Rk&%
&in	Rm&^
't	Rg&,
(s	NE,):
&knows	Rd#A
&leads	Nm&^):
'ives	Rr"?
&may	Rm!:
'eans	Rp%&
&not	Rz#,
&old	R@,
'n	BV:8,>&!f',j!,
'r	Nw!:A,
&rfc	Rz#O
&the	BX:S,2,%:9:b!3(H
)y	RV,
(rough	Rt#,
&where	Ro"3
'ith	Rv!:
'ritten	Rs&,
%adays during	Rv#:
%here before	Rs&A
*count	R0,
*deserves	Rx",
*else	Rx&:
+ntries	R3,
*now	RE,
*or	Rm'&
*sg038	Rw&3
*the	R{!f
+o	Rl%,
*when	R+,
"pm and	Ru&f
&package	Nk%3:&
&that	Rp%3
"s 12	Rz#?
"tlm is	Rz"f
"uisance on	Rb#O
#l byte	N'(i&{!
%l 2	Rj%8
'and	R-,
'body	Nd":":
'curl	Rw!O
'from	Rd"H
'https	Rq!*!?
'instead	Rw!O
'or	Rn&3
'resolve	Rd%8
'url	Rd%:
'w	Nq!F!Mr!8
'x	Nq![J8
#m redirects	Rq!F
%ber 1	Rw!?
*01	Rx#3
+3	Rp%,
*5	R~!,
*8	Rd#3
)451	No!Hc!h
)530	Rg%:
)7	R13
)after	Ra&A
*lone	No!V9,
*nd	>Q,?Oh!H(33,',8,8H
+y	R{&3
*ppears	Rk#f
*re	Rm%,
+ticles	Rn&A
`)
