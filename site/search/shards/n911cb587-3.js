sitegenSearch("n911cb587-3",`!rfc that	Rj",
%9110 html	JP,!1_%8!?
)html section	JP,!1_%8!?
515.1	Ro&?
85.4	RP1
:5	JP,_%8
%s number	RP,
"id of	Br!%Nm%h5:&:
%dles are	Rk!3
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
(place	Rm&,
)rotocol	Rf#O
(reaction	Rq!,
*peated	Rv":
)fc	R}!f
(status	Rl&%
(that	Ro"3
*e	JV:5O
)o	F):h%3GV
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
&y a	Rx&3
"m f	Rk!M
%rf	Ri&*
"obot 403	R_#3
(not	Rp!O
's down	R_#V
)og	Ru&3
+type	Ru&3
)txt	Jk&f&,
)understand	R_#3
(txt a	Rk&f
-ll	Ro&,
#le of	Ro#3
(r	Rp"3
&s have	Ri#f
(or	Rp"H
`)
