sitegenSearch("naca30a82",`!email a	Rg%1
#pty account	Ri"G
)llow	Rl"2
)nd	Jk"l_"@
*swer	Ra!9
(body	Fb!2820G(G
)roken	Rw#+
(can	Rf&s
)ell	R_&e
,s	J_&l(9
)ollection	Rw!2
(file	JD+t!G
)lags	Rb&2
)older	R{!9
*r	Je#9f!z(
+m	Rx!2
(handed	R}"G
(in	Ri&z)
(line	B,+K9:+!@*9"@o"9
*st	Bb!2*2%+(%!2&252!e
(otherwise	Rm!+
(page	Jc"GBG
)hrase	Rt%2
)ut	Re%2
(reply	Jw#992!9
*quest	Rr!9
(search	Rk"2
*nd	Rk"2
*rver	Rl#e
)tring	R0+
(text	Rw!9
)he	Rx!9
+mselves	Rx!+
(where	Ri&N!U
"n head	R{%8
%q	Rk#?
%where	Ri&U
#coding a	Rg"2
,nd	Rl&2
+has	Rf#9
+lists	Rv"2
+of	R"+
,r	Rv"+
+python	Rv"%
+rfc	Rn&2
+that	J"9q"G
+utf	Bz!?"?B?"?0?
+which	Rm"+
%rypted connection	Jj#G4%
,port	Rs%N
,so	Rm&2
,token	Rm&9
)ion and	Rs%N
-can	Rv!G
-mode	Rx#U
-up	R|#%
#d a	J|"Gk!U
'nd	Fm#+=GA2
(swers	Rp!@
're	Rn&+
's	Ru!G
't	Jh#@%+
&because	Ru"+
'y	Rv%9
&column	Rc&G
&date	R}#9
'efault	Rb&+
&google	Rb#9
&in	B%+t"232Y#!+!N&9
's	Fw"Gm!G%z"
't	R_!G
(s	Rj%2
&lies	Rw"2
(ne	Rc&G
&of	:_!#;2?G&2+N7U&2'9"9B2!N(9
'n	RH+
(ly	Rw#2
'therwise	Rk"9
&partials	RY+
&rfc	Rh#l
&tag	Rf&z"
)s	RW9
'hat	R{!G
(e	J&+e!#
'o	Ri!#
&under	Rl!e
&with	Fj!]02Y2
*out	RA+
%ed 305	Rd"e
(and	R}#U
(early	Ri!1
(on	RS2
)r	Ji%+*N
(tls	Rr%9
(with	Rn"9
,out	R_!@!e
%point answers	Rm!s
+cannot	Rg"2
,hanges	Rw!G
+does	Jg"262
+exists	Jl"2p!+
+made	Rl"N
-y	Rl"N
+needs	Rh"2
+of	Rm!s
-f	Rz%%
,r	Rv#2
+that	Jj"G.2
+wants	Rv"e
-s	Rv#2
*s and	Rf!N
,in	Rj"e
,that	J~!2)2
%s a	Rh&9
(n	Rf&z"
)d	Re!l
(re	Rl&9
(t	Rf&9!U
'both	Ro"2
(y	Rb%9
'here	Jr%9"9
'in	BN+3N)GF9>2XU!s'N
)side	Rz#9
(t	Jn!Nd!+
'no	Rp!G
'of	Rf&9
'rfc	Re!U
'the	BU9+G#N6G=@O%
)is	R_!]
(ls	Fl!G4Gv!2
(oo	Rn&+
'under	RW+
'with	>)+49"+H#.G)%!+,G'9j!232!@!G
#gines googles	Rh#l
*have	Rh"9
*may	R_"G
*which	R8+
+ith	Ri&N
%lish text	R'+
*under	R|%+
*would	Rk#@
#ough and	Rt"2
*pache	Re#l
)footer	Ra&e
+r	Rj%+
)if	Fz!2)2'e
)the	Rm"e
*o	Fk!sF+MU
#tity 413	Rh!s
)deprecated	R{"%
)go	R{"%
)into	Rd!2
)java	Jd!2X%
)node	R{"%
)ruby	R{"%
+st	Jd!2X%
)swift	R{"%
)that	J{"+*2
*oo	Jd!2Q(!+!h
%ries and	J>9_!G
+re	Fb&@%2&z(0%
+s	R_&5!o
*below	R_&+
+y	Rs#9
*can	J/9{%z'
`)
