sitegenSearch("ne0d33e33-15",`!novels d	Rf"?
)emma	Rf"?
-txt	Rf"?
&mber 2024	R|!,
.6	BV37A*O"3(,
#w 302	Rl!,
(7	Rl!,
&503	Rw!3
&and	Bl!:23UH73Dt
't	Ri"?
&be	Jl"Ak"1!M
&comes	Rc%3
&even	Rr#f
)ry	Ri&%
&in	Rk&^
't	Re&,
(s	JD,):
&knows	Rb#A
&leads	Jk&^):
'ives	Rp"?
&may	Rk!:
'eans	Rn%&
&not	Rx#,
&old	R?,
'n	BU:7,>&!f',j!,
'r	Ju!:A,
&rfc	Rx#O
&the	BW:R,2,%:9:b!3(H
)y	RU,
(rough	Rr#,
&where	Rm"3
'ith	Rt!:
'ritten	Rq&,
%adays during	Rt#:
%here before	Rq&A
*count	R0,
*deserves	Rv",
*else	Rv&:
+ntries	R2,
*now	RD,
*or	Rj'&
*sg038	Ru&3
*the	Ry!f
+o	Rj%,
*when	R+,
"pm and	Rs&f
&package	Ji%3:&
&that	Rn%3
"s 12	Rx#?
"tlm is	Rx"f
"uisance on	R_#O
#l byte	J'(g&{!
%l 2	Rh%8
'body	Jb":":
'curl	Ru!O
'from	Rb"H
'https	Ro!*!?
'instead	Ru!O
'or	Rl&3
'resolve	Rb%8
'url	Rb%:
'w	Jo!F!Mr!8
'x	Rx"8
#m redirects	Ro!F
%ber 1	Ru!?
*01	Rv#3
+3	Rn%,
`)
