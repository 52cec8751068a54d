sitegenSearch("ndb1b7a22-7",`!now comes	R~#3
&even	Rn#f
)ry	Re&%
&in	Rg&^
't	Ra&,
(s	JD,):
&knows	R}"A
&leads	Jg&^):
'ives	Rl"?
&may	Rg!:
'eans	Rj%&
&not	Rt#,
&old	R?,
'n	BT:4,>&!f',j!,
'r	Jq!:A,
&rfc	Rt#O
&the	Bf",2,%:9:b!3(H
)y	RT,
(rough	Rn#,
&where	Ri"3
'ith	Rp!:
'ritten	Rm&,
%adays during	Rp#:
%here before	Rm&A
*count	R0,
*deserves	Rr",
*else	Rr&:
+ntries	R2,
*now	RD,
*or	Re'&
*sg038	Rq&3
*the	Ru!f
+o	Rf%,
*when	R+,
"pm and	Ro&f
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
)530	Ra%:
)7	R13
)after	Rz%A
*lone	Ji!O9,
*nd	>P,:Oh!H(33,',8,8H
+y	Ru&3
*ppears	Re#f
*re	Rg%,
+ticles	Rh&A
`)
