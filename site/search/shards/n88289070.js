sitegenSearch("n88289070",`!source esris	Rb%%
)files	RH+
*older	Ra&+!@!G!U!]!e
+r	R~%%
*rom	Rd!N
)google	Rd%%
)html	Rh%%
+tp	Rr#%
-s	Rg&8!?
)in	F*9VG&N
*s	Re&@
)mdn	R~#%
*icrosoft	Jq#%9%
*s	Fj%%#%"%"%
)nginx	Bo%%"%"%"%"%"%"%
+x	Fo%%"%&%"%
*ot	Ro%+
*pm	Rw%%
)of	Rd!N
*r	Jc!GZ+
*ther	Rc#e
)ruby	Ra%%
)shopify	Fy%%"%"%
0s	Rz%2
)temporary	R_"+
*he	Ri&z%
,n	Rg&9
+is	Rp%2
)what	R_&N
)x	R|%%
)you	Re%%
(s an	Rj!#
*for	Ra%+
"pace and	Rk&+
)s	JC9h"e
(becomes	Jf&2*2
(comes	Rl#N
(first	Rl#G
(gets	Rf&@
(ids	RC+
)n	F-+82h"G
(on	Rg%%
)r	Fe!2i!%ZU
(rfc	Rl#2
(that	Rf&z%
*e	Rf&U
(was	Rn&U
)here	R^9
's and	R-9
)belongs	Rf&M
)for	R_&N
)in	Rh&2
)letter	Rf&N
)or	Jk&+%2
#eak and	Ro!2
(for	Rz"+
(of	R^@
)r	Rj#%
(rfc	Rj#+
(the	Fa!#a!N)e%%
)ls	Rs%9
's against	Rn!%
*nother	Rj!+
)for	Jn"2s!e
)http	Rn!2
)json	Re!9
)of	Bx!G9e(eK+<+#+
)plain	R|#2
)tls	J|#%!+8%
)up	R=+
)web	R_#2
%cial a	Rk#9
*http	R}%+
*reaction	Rc!2
,sponse	Rp%%!+
'fication and	Rk%2
0does	R1+
0ends	R_!]
0gives	Rm%2
0has	R_!+
0itself	Rj%9
0makes	R|"N
0stands	Rw%+
0the	Ra&s
1wo	Rc!@
%lling a	R.9
+mistakes	R.+
+of	J~!2)2
+that	Rg&U
*s of	F_&s&]%%!U
,so	Rg&U
#read a	Rd#G
)rfc	Rh!s
)the	Rb#G
,m	Rj%9
*oo	Ry"e
"sl certificate	F}#(5(!1!Q"(!2!Q
'lient	Jq%2!9!N"8
&early	R~"G
&handshake	R|#(
&module	Fq%%"%"%
&or	Rs%9
&reject	Ro%9
&server	Rz"e
&verify	Jq%2"+!8
"tack trace	Jh!e^G
%le as	Rh#N
(if	Ra!G
%nd anywhere	Rf&N
)t	J?+h%N
(before	F,+u%].+
*low	Ri&z!
*side	FF+0+l!+f!N
(for	Bc!@,G4e"+=U
(in	>=+@+#@#G;N=@k!U(9!l)+
*side	J(+_&s
)t	Rt%+
(large	Ri&z"
(on	Rh&2
*e	Rp#2
(side	Rh&2
(the	Jc&+%e
(under	Rf%#
'ard a	Rl&2
,nd	Ri"l
,s	R_!@
+but	Rf#@
+called	Rd"+
+defines	Jk!9}!]
-scribes	Rm"9
+error	Ja&2#@
+gives	Ri"e
,oogle	Re%+
+has	Jx!9)9
+input	Ra&@
+library	Rp!G
-st	Rn#G
,ook	Ro!9
+meaning	Ri"o
+ngx	Ro%+
+only	Ja!]l#U
,r	Rg!#
,utput	Rc&@
+requires	Rj!#
+says	Ri"%
,ets	Ru"e
.tles	Rl!2
+tells	Rk!N
's above	Rf&e
*fter	RU9
*mong	Rc!9
*nd	FL+4#4@%@
*round	Rj&#
*t	FA+f%9"U
)before	Bo%92U#+&G%z"
+hind	F:%z"9E+
+low	Jh&2"z&
+side	Fc&G"@*2
*y	Rf&]
)for	B_!N"@7@(+<G(+L+
)how	Rc&+
`)
