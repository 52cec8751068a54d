sitegenSearch("n56d33f0e",`!source and	JQ+g#+
*ws	Fr#%"%"%"%
)can	Rh&N
*loudflare	>v#%"%"%"%"%"%"%#%
)date	R_&l
)errors	Rc&8!?!F!M!U
*sri	Rb%%
-s	Ra%%
)files	RH+
*older	R_&+!@!N!U!]
+r	R}%%
)google	Rc%%
)html	Rg%%
+tp	Rq#%
-s	Rf&8!?
)in	J*9VG
*s	Rd&@
)mdn	R}#%
*icrosoft	Jp#%9%
*s	Fi%%#%"%"%
)nginx	>n%%"%"%"%"%"%"%
+x	Fn%%"%&%"%
*ot	Rn%+
*pm	Rv%%
)or	Jc!GY+
*ther	Rb#e
)shopify	Fx%%"%"%
0s	Ry%2
)temporary	R~!+
*he	Rh&z%
,n	Rf&9
+is	Ro%2
)what	R~%N
)x	R{%%
)you	Rd%%
(s an	Ri!#
*for	R_%+
"pace and	Rj&+
)s	JC9g"e
(becomes	Je&2*2
(comes	Rk#N
(first	Rk#G
(gets	Re&@
(ids	RC+
)n	F-+82g"G
(on	Rf%%
)r	Fd!2i!%ZU
(rfc	Rk#2
(that	Re&z%
*e	Re&U
(was	Rm&U
)here	R^9
's and	R-9
)belongs	Re&M
)for	R~%N
)in	Rg&2
)letter	Re&N
)or	Jj&+%2
#eak and	Rn!2
(for	Ry"+
(of	R^@
)r	Ri#%
(rfc	Ri#+
(the	Fa!#_!N)e%%
)ls	Rr%9
's against	Rm!%
*nother	Ri!+
)for	Jm"2s!e
)http	Rm!2
)json	Rd!9
)of	Bw!G9e(eK+<+#+
)plain	R{#2
)tls	J{#%!+8%
)up	R=+
)web	R~"2
%cial a	Rj#9
*http	R|%+
*reaction	Rc!2
,sponse	Ro%%!+
'fication and	Rj%2
0does	R1+
0ends	R_!]
0gives	Rl%2
0has	R_!+
0itself	Ri%9
0makes	R{"N
0stands	Rv%+
0the	R_&l
1wo	Rc!@
%lling a	R.9
+mistakes	R.+
+of	J}!2)2
+that	Rf&U
*s of	F~%s&]%%!U
,so	Rf&U
#read a	Rc#G
)rfc	Rg!s
)the	Ra#G
,m	Ri%9
*oo	Rx"e
"sl certificate	F|#(5(!1"(!2
'lient	Jp%2!9"8
&early	R}"G
&handshake	R{#(
&module	Fp%%"%"%
&or	Rr%9
&reject	Rn%9
&server	Ry"e
&verify	Jp%2"+!8
"tack trace	Jg!e^G
%le as	Rg#N
(if	Ra!G
%nd anywhere	Re&N
)t	J?+g%N
(before	F,+t%].+
*low	Rh&z!
*side	FF+0+k!+f!N
(for	Bc!@+G4e"+=U
(in	>=+@+#@#G:N=@k!U(9!l)+
*side	J(+~%s
)t	Rs%+
(large	Rh&z"
(on	Rg&2
*e	Ro#2
(side	Rg&2
(the	Jb&+%e
(under	Re%#
'ard a	Rk&2
,nd	Rh"l
,s	R_!@
+but	Re#@
+called	Rc"+
+defines	Jj!9}!]
-scribes	Rl"9
+error	J_&2#@
+gives	Rh"e
,oogle	Rd%+
+has	Jw!9)9
+input	R_&@
+library	Ro!G
-st	Rm#G
,ook	Rn!9
+meaning	Rh"o
+ngx	Rn%+
+only	Ja!]k#U
,r	Rf!#
,utput	Rb&@
+requires	Ri!#
+says	Rh"%
,ets	Rt"e
.tles	Rk!2
+tells	Rj!N
's above	Re&e
*fter	RU9
*mong	Rc!9
*nd	FL+4#3@%@
*round	Ri&#
*t	FA+e%9"U
)before	Bn%92U#+&G%z"
+hind	F:%y"9E+
+low	Jg&2"z&
`)
