sitegenSearch("n01807bc9-12",`!riddles are	Ro!3
#ght address	Rt!A
)ll	Ri!%
)n	Rr!A
*d	J1:q"3&3
*swer	R{"f
(belongs	R_"3
,w	RZ:
)ut	J0,?&k#,
(for	Rp#o
(hand	Rj!A
(if	Rj"f
)n	R~",
(keep	Ri!V
(now	Jz",p!%
(one	J{!H.3
)r	Ri!,
(place	Rr&,
)rotocol	Rj#O
(reaction	Ru!,
*peated	Rz":
)fc	Rb"f
(status	Rp&%
(that	Rs"3
*e	JY:6O
)o	J):l%3H^
(wait	Rg&:
)hat	Ru#3
)ith	Rw!m
'hand column	Rj!A
'ly stays	R_#:
's 401	Ri!%
)change	Jk!:JO
)on	R|!H
+ly	Ry!H
*r	Rf#H
)sends	Rr!^
)the	Jr"H~!,
#ng an	Rp#m
&s for	Rr!3
#se in	Rr#f
'of	Rm#V
%ks the	Rl!:
&y a	R}&3
"m f	Ro!M
%rf	Rm&*
"obot 403	Rd#3
(not	Rt!O
's down	Rd#V
)og	Rz&3
+type	Rz&3
)txt	Jo&f',
)understand	Rd#3
(txt a	Ro&f
-ll	Rt&,
#le of	Rs#3
(r	Rt"3
&s have	Rm#f
(or	Rt"H
#om can	Rv#,
'for	Jh!,J,
'if	Rz%:
(s	Rv#f
(t	Rk&3
'left	J41%1
'of	Rk&3
'there	Rv#3
(o	Fj!O#H*Hd!&
'web	R~"3
*dav	R~"3
`)
