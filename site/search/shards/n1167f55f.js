sitegenSearch("n1167f55f",`!reused for	Ra!]
)only	Rh#N
)rfc	Rd#N
#verse 4xx	Rt#%
*order	RW9
*proxy	Fn!G@23G
%oked and	R^l
*malformed	R^2
*or	J^9I2
*signed	R|#+
*the	Jp%+=N
"fc 4918	>_!N,G#G%2,%!+!2!9!G!NC%!+!2!9!G"%!+!20%!+!9"G
&6585	>^@#2!e"U*+!G!U!s#ND22%!+!2!9!N"%!+!2!N"%!+!2!N.%!+!2!9!N
&9110	.N11+!2!@!G"+"+!2!@!e"9!U"#!+!2!@!e"9"##9!U!s#]"2!G"+!@!G!U!e"+!2!@!U!l!s"%!+!2!9!G"%!+!2"9!G"9#%!+!2!G!N"%!+!2!9!G!N"%!+!2!9!N!e"%!+!2!9!N"%!+!9!G!N!e"%!+!2!N"%!+!2!9!@!G"N%%!+!2!9!N"%!+!9!N"%!+!9!N"%!+!2!N!e"%!+!2!G"%!+!2!9!N"%!+!2!9!N"%!+!2!9!G!N"%!+!9!N!e"%!+!2!N"%!+!2!9!N!e"%!+!9!N"%!+!9!N!e"%!+!2!N!e"%!+!2!G!N"%!+!2!9!G!N"%!+!9!N"%!+!9!G!N"%!+!2!N!e"%!+!2!N!e"%!+!N"%!+!2!9!G!N"%!+!2!N"%!+!2!G!N!e"%!+!2!N"%!+!2!9!G!N"%!+!2!9!G!N"%!+!9!G!N!e"%!+!2!9!N"%!+!9!N"N"N#%!+!N"G"9"2"N"%!+!2!N!e"%!+!2!N"%!+!9!N"%!+!9!N!l"%!+!2!9!N"%!+!2!N"9!N"N"N"9!N;25+-8(+
)1	6a!+!2!9!G!N!]"U-N"N"N"N"N"N"N#2!N"N#N'N%9!G!N!e(N#N%N%N&N#N"N&N*N"N&2!N
)2	>c!N59"2)+1G%+!2!9!G#9!G"222Z]
)3	>c!N&l)9L2'2%2)9S2
'457	Fe!%!2!9!@!N!]K@-@+G
&and	Rd&9
&editor	JN+!1x#8!?
&iana	Rq!+
's	Rq!G
&leaves	Jk!2F2
&or	JN%s#]
&that	Rc"+
"id of	Bk!#Nl%h59&9
#ght address	Ri!@
)ll	R^#
)n	Rg!@
*d	F19f"2&2
*swer	Rp"e
(belongs	Rt!2
,w	RU9
)ut	F0+=%b#+
(for	Re#o
(hand	R_!@
(if	R~!e
)n	Rs"+
(keep	R^U
(now	Jo"+p!#
(one	Jp!G.2
)r	R^+
(place	Rd&+
)rotocol	R~"N
(reaction	Rj!+
*peated	Ro"9
)fc	Rv!e
(that	Rh"2
*e	JT90N
)o	F)9a%2AU
(wait	R{%9
)hat	Rj#2
)ith	Rl!l
's 401	R^#
)change	Ja!9IN
)on	Rq!G
+ly	Rn!G
*r	Rz"G
)sends	Rg!]
)the	Jg"G}!+
"obots down	Rx"U
)txt	Jc&e%+
)understand	Rx"2
#om can	Rk#+
'for	Rf"+
'if	Ro%9
(s	Rk#e
'left	J41%1
'there	Rk#2
(o	F_!N#G)Gd!%
'web	Rs"2
%t any	Ra&U
(ssets	J[+!1m#9
'holds	Rg&@
'it	Rg&@
'multistatus	Ry!+
'of	Rg&9
(r	Rh&N
'rights	Rc&+
'the	Rh&N
#und and	J~!GQ+
(change	R49
(in	R~!G
)t	Rg%9
(life	RQ%
(number	Rd!@
(tls	Rr%9
)rip	Fk!G!l#G59>+
%te a	Rh!9
)nd	J_!2*+
)s	Ry#2
(by	Rt#9
(causes	Rc!9
(file	Rj"2
(is	Fh!+*@Y2
(of	Rf%2
)ut	Re#G
(that	Jk"e;G
)o	Ry#+!2
)raffic	Rb"G
(where	Rh!+!@
'r between	Ry#+
)finds	Rk"G
)in	R|#%
)of	R{#2
`)
