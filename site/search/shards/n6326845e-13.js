sitegenSearch("n6326845e-13",`!rfc9110html section15.5.5	NQ,f%8
%s number	RQ,
"id of	Bx!%Nm%h5:&:
%dles are	Rq!3
#ght address	Rv!A
)ll	Rk!%
)n	Rt!A
*d	J1:s"3&3
*swer	R}"f
(belongs	Rb"3
,w	R[:
)ut	J0,@&l#,
(for	Rr#o
(hand	Rl!A
)eaders	Rq!^
(if	Rl"f
)n	Ra#,
(keep	Rk!V
(now	N|",p!%
(one	N}!H.3
)r	Rk!,
(place	Rt&,
)rotocol	Rl#O
(reaction	Rw!,
*peated	R|":
)fc	Rd"f
(status	Rr&%
(that	Ru"3
*e	NZ:7O
)o	J):n%3H^
(wait	Ri&:
)hat	Rw#3
)ith	Ry!{!
'hand column	Rl!A
'ly stays	Rb#:
's 401	Rk!%
)change	Nm!:JO
)on	R~!H
+ly	R{!H
*r	Rh#H
)sends	Rt!^
)the	Nt"H~!,
#ng an	Rr#m
&s for	Rt!3
#se in	Rt#f
'of	Ro#V
%k rfc	Ro!O
&s the	Rn!:
&y a	R_'3
"m f	Rq!M
%rf	Ro&*
"obot 403	Rf#3
(not	Rv!O
's down	Rf#V
)og	R|&3
+type	R|&3
)txt	Nq&f',
)understand	Rf#3
(txt a	Rq&f
-ll	Rv&,
#le of	Ru#3
(r	Rv"3
&s have	Ro#f
(or	Rv"H
#om can	Rx#,
'for	Ni!,K,
'if	R|%:
`)
