sitegenSearch("n201b89bc-5",`!novels d	Rb"?
)emma	Rb"?
-txt	Rb"?
&mber 2024	Rx!,
.6	BU34A*O"3(,
#w 302	Rh!,
(7	Rh!,
&503	Rs!3
&and	Bh!:23UH73Dt
't	Re"?
&be	Jh"Aj"1!M
&comes	R~#3
&even	Rn#f
)ry	Re&%
&in	Rg&^
't	Ra&,
(s	JD,):
&knows	R}"A
&leads	Jg&^(:
'ives	Rl"?
&may	Rg!:
'eans	Rj%&
&not	Rt#,
&old	R?,
'n	BT:4,>&!f',j!,
'r	Jq!:A,
&rfc	Rt#O
&the	Bf",2,%:9:a!3(H
)y	RT,
(rough	Rn#,
&where	Ri"3
'ith	Rp!:
%adays during	Rp#:
%here count	R0,
*deserves	Rr",
*else	Rq&:
+ntries	R2,
*now	RD,
*or	Rd'&
*sg038	Rp&3
*the	Ru!f
+o	Rf%,
*when	R+,
"pm and	Rn&f
&package	Je%3:&
&that	Rj%3
"s 12	Rt#?
"tlm is	Rt"f
"uisance on	R{"O
#l byte	J'(c&{!
%l 2	Rd%8
'body	J}!:":
'curl	Rq!O
'from	R}!H
'https	Rk!*!?
'instead	Rq!O
'or	Rh&3
'resolve	R}#8
'url	R}#:
'w	Jk!F!Mr!8
'x	Rt"8
#m redirects	Rk!F
%ber 1	Rq!?
*01	Rr#3
+3	Rj%,
*5	Rx!,
*8	R}"3
)451	Ji!Hc!h
`)
