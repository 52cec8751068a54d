sitegenSearch("ndbdff7a1",`!success 8	Ri!1
*a	Rh#N
+nd	Fu!9"9[2
+s	R_!+
*by	R_!N
*class	Rw!2
*does	Rw!N
*is	R_!+
+t	Rw!G
*nor	Rz!+
*only	R^s
*return	Rr%8
+fc	Jz!9:9
*so	Rm!+
+tatus	Rs!G
+uch	Ro!9
*that	R{#2
,e	Rm#G
+o	Rr#9
*when	Rw"9
)ful connect	Rx!2
-defined	>s!%"%"%"%"%"%"%"%"%"%
-product	Rr#%
.ut	Rm!+
-responses	Rk!9
%h a	6%+%9E+.+.#*@'2&2%N.9)+%2'G7N%9"2H+"%%@"%!2/G
(n	Rd#N
)d	Rp"e
(s	.#+*9&+(96+&+(+-]!e#G"9!N"@!N!s&9"N%2"G"9#G#e#2#e%2!G#+%N"2"G(9"2"N!e"e"N'9'e"G&2#N%%"e#2!9%2%+!G"9#2"2+9"2#2&2"U!])2#9,N#9#+#9&2#@!N"G!]!e"+!]!z!"G"@!U"2"#!e!z"#2"9#N"+#2
'byte	R"+
'calls	Rx%9
(lasses	Rb'%
(odes	J<9j%+
'entry	Ra&G
'file	F*1"1x%]
+s	R>+
(orm	Rm"?
(ragment	Rb&]
'lines	Rg&U
*ks	RM+
'member	Rd"G
'order	Rk"?
'pages	Rk"l
'request	Re#G
.s	Fy!G:+0GS+
)source	R|"2
*ponses	Rt!N
(oute	R_!2
'services	Ri!2
'things	Re#G
'was	Rz!2
(ork	Ru%9
#ggests a	Ra!]
,nother	R39
+or	RX9
+that	R{%2
#its a	Rc"N
)ddresses	R~!2
(its	Rq"N
(the	Rm"2
#mmary and	F_&@(#"9!@
+s	Ra&2
*contains	RD2
*headings	R_&l
*its	Ri&z"!z)
*more	Ri!1
*of	Ra&2
+r	R_&9
*something	R21
*text	R_&N
+he	:31"1"1"1"1'1#1%1&1"1(1"1&181_#G
-re	RT1
,ree	Ri!1
*what	Rd&?
,ether	Ri&z"
,ich	Rc&@
#pport 400	Rf#2
*among	R~"9
+t	Ru#9
*both	Rl"G
*call	R^G
,n	Re#@
*for	R|#2
*if	Rf!2
+s	R_#2
+t	Rl"%!+
*knows	Rc#@
*mdn	R|!9
*or	Rj#+
*the	Rv"2
-m	Rf#2
*with	Ry!9
)ed anywhere	Rb!G
,go	Rj#%
,java	Rj#%
,node	Rj#%
,php	Rj#%
,rfc	Re!9
-uby	Rj#%
.st	Rj#%
,status	Rf#?
-wift	Rj#%
,write	Rj#e
)s and	Rj#e
,t	Jl"++e
+it	Ri"9
+search	Rf#?
-veral	Rj#9
+this	Rj!G
#re a	Rq"N
'compare	R_#e
'if	Rf"2
(s	Rc!G
'that	Je!sd"9
'we	.p#%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%#%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%
"wift 6.2	Rd&#
(call	Rd!%
(http	.n!%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%
(include	Rf&r
(region	Rf&r
%tch as	Ro!G
)it	Rk!a
)off	Je%969
)proxy	Rd"(!+!h
)that	Re!N
+e	Rd"G
+is	Ro!%
*o	Fb!N/2Y2#2
(ed an	Rz%%
+off	B~!e%e,2'262
,n	J_!@y!2
+the	Rr%N
,o	Rx#2
(ing an	R{"G
,early	R~"G
,it	Ra#G
`)
