sitegenSearch("nb3463ded-6",`!riddles are	Rk!3
#ght address	Rp!A
)ll	Re!%
)n	Rn!A
*d	F1:m"3&3
*swer	Rw"f
(belongs	R{!3
,w	RW:
)ut	F0,?&g#,
(for	Rl#o
(hand	Rf!A
(if	Rf"f
)n	Rz",
(keep	Re!V
(now	Jv",p!%
(one	Jw!H.3
)r	Re!,
(place	Rn&,
)rotocol	Rf#O
(reaction	Rq!,
*peated	Rv":
)fc	R}!f
(status	Rl&%
(that	Ro"3
*e	JV:5O
)o	F):h%3HV
(wait	Rc&:
)hat	Rq#3
)ith	Rs!m
'hand column	Rf!A
'ly stays	R{":
's 401	Re!%
)change	Jg!:JO
)on	Rx!H
+ly	Ru!H
*r	Rb#H
)sends	Rn!^
)the	Jn"H~!,
#ng an	Rl#m
&s for	Rn!3
#se in	Rn#f
'of	Ri#V
%ks the	Rh!:
&y a	Ry&3
"m f	Rk!M
%rf	Ri&*
"obot 403	R_#3
(not	Rp!O
's down	R_#V
)og	Rv&3
+type	Rv&3
)txt	Jk&f',
)understand	R_#3
(txt a	Rk&f
-ll	Rp&,
#le of	Ro#3
(r	Rp"3
&s have	Ri#f
(or	Rp"H
#om can	Rr#,
'for	Jd!,J,
'if	Rv%:
(s	Rr#f
(t	Rg&3
'left	J41%1
'of	Rg&3
'there	Rr#3
(o	Ff!O#H*Hd!&
'web	Rz"3
*dav	Rz"3
`)
