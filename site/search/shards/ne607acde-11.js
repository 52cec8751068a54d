sitegenSearch("ne607acde-11",`!riddles are	Rm!3
#ght address	Rr!A
)ll	Rg!%
)n	Rp!A
*d	F1:o"3&3
*swer	Ry"f
(belongs	R}!3
,w	RY:
)ut	F0,?&i#,
(for	Rn#o
(hand	Rh!A
(if	Rh"f
)n	R|",
(keep	Rg!V
(now	Jx",p!%
(one	Jy!H.3
)r	Rg!,
(place	Rp&,
)rotocol	Rh#O
(reaction	Rs!,
*peated	Rx":
)fc	R_"f
(status	Rn&%
(that	Rq"3
*e	JX:5O
)o	F):j%3H^
(wait	Re&:
)hat	Rs#3
)ith	Ru!m
'hand column	Rh!A
'ly stays	R}":
's 401	Rg!%
)change	Ji!:JO
)on	Rz!H
+ly	Rw!H
*r	Rd#H
)sends	Rp!^
)the	Jp"H~!,
#ng an	Rn#m
&s for	Rp!3
#se in	Rp#f
'of	Rk#V
%ks the	Rj!:
&y a	R{&3
"m f	Rm!M
%rf	Rk&*
"obot 403	Rb#3
(not	Rr!O
's down	Rb#V
)og	Rx&3
+type	Rx&3
)txt	Jm&f',
)understand	Rb#3
(txt a	Rm&f
-ll	Rr&,
#le of	Rq#3
(r	Rr"3
&s have	Rk#f
(or	Rr"H
#om can	Rt#,
'for	Jf!,J,
'if	Rx%:
(s	Rt#f
(t	Ri&3
'left	J41%1
'of	Ri&3
'there	Rt#3
(o	Fh!O#H*Hd!&
'web	R|"3
*dav	R|"3
`)
