sitegenSearch("ne56526be",`!store where	J~!Ni!9
*ile	Ra!9
)ith	Fa!e(N^N%N
'd 301	R}!e
)a	Rm!N
*nd	Rh#2
+swer	Rs"N
*re	Ra!2
)because	Ra!2
*y	Ra#N
)copies	R}!+!G!e
,y	>a!9#9&U8e%+&GN+"+#+
)exactly	Rr!G
)for	Rv!N
)in	Ra!9
+terim	Re%#
*s	Ra"%
)like	R~!N
)ones	Ra"G
+ly	F_"N'N&N
*r	Ri&#
)redirect	R_"N
+fusal	Rk#N
+sponse	Fa"9(N1N&N
1s	Rv"U
*fc	Ja!e2N
)since	Rp!N
*o	Rc%+
)the	Bl!+6N%GKN92
)whatever	Ra!2
*ithin	R{!N
's exactly	Rl!l
)final	Rn!N
)it	R{!G
)the	Ri%2
#ream because	Rd"9
)for	R_!G
)since	Rp#2
)that	Jd"9l!2
)was	R_!#
%ict 429	R_#N
)but	Rh!N
)cloudflare	R|#+
*ontent	Rg&#
)readers	Rm&2
)so	Jw#2&+
)transport	Rd"e
)where	Rq%9
*ith	R|#2
&ng 404	Rd&2
)a	R~%N
*nd	Rj&2
*pplication	Rl"G
*s	Ru"9
)names	R0+
)registry	R~%"
+lated	R~%N
)summary	R~%N
)text	R~%N
%ong e	Rl!N
)one	R_#2
)signal	Fk!U49"e
)validator	Rx!9
#yle a	R[+
)nd	Re&z"
(css	J[2m#+!2!9
(goes	Re&z"
(inside	Rh&2
(of	Rd!9
(request	Ri#@
(script	Rc&[
's and	Rf&]
)forms	Re&z"
)lists	Ra&@
)scripts	Rf&+!e
)that	JH+a%N
+e	Rh&N
*ools	Ra&N
"ucceed a	Rp#U
+fter	Rc!9
+gainst	Rb!+
*but	Rt!2
*if	R~"+
+n	R_!+
*or	Jl!G/e
)ed and	Fr!%"%%%
,its	Rr"9
'ss 1	R_!2
*8	Rh!1
*a	Rg#N
+nd	Ft!9"9[2
+s	R_!+
*by	R_!N
*class	Rv!2
*does	Rv!N
*is	R_!+
+t	Rv!G
*nor	Ry!+
*only	R^s
*return	Rq%8
+fc	Jy!9:9
*so	Rl!+
+tatus	Rr!G
+uch	Rn!9
*that	Rz#2
,e	Rl#G
+o	Rq#9
*when	Rv"9
)ful connect	Rw!2
-defined	>r!%"%"%"%"%"%"%"%"%"%
-product	Rq#%
.ut	Rl!+
-responses	Rj!9
%h a	6%+%9E+.+-#*@'2&2%N.9)+%2'G7N%9"2H+"%%@"%!2/G
(n	Rc#N
)d	Ro"e
(s	.#+*9&+(96+&+(+-]!e#G"@!N!s&9"N%2#9#G#e#2#e%2!G#+%N"2"G(9"2"N!e"e"N'9'e"G&2#N%%"e#2!9%2%+!G"9#2"2+9"2#2&2"U!])2#9,N#9#+#9&2#@!N"U!]"+!]!z!"G"@!U"2"#!e!z"#2"9#N"+#2
'byte	R"+
'calls	Rw%9
(lasses	Ra'%
(odes	J<9i%+
'file	F*1"1w%]
+s	R>+
(orm	Rl"?
(ragment	Ra&]
'lines	Rf&U
*ks	RM+
'member	Rc"G
'order	Rj"?
'pages	Rj"l
'request	Rd#G
.s	Fx!G:+0GS+
)source	R{"2
*ponses	Rs!N
(oute	R_!2
'services	Rh!2
'things	Rd#G
'was	Ry!2
(ork	Rt%9
#ggests a	Ra!]
,nother	R39
+or	RX9
+that	Rz%2
#its a	Rb"N
)ddresses	R}!2
(its	Rp"N
(the	Rl"2
#mmary and	F~%@(#"9!@
+s	R_&2
*contains	RD2
`)
