sitegenSearch("n98a67132-9",`!href manualpdf	Rd"?
'on	Rn&{"
'plans	Jc#?"?
'reports	Ja"?4?
(oot	R^1
'shelf	Rb"?
'urn	Rb"?
"sts the	Rk"f
"taccess is	Rk#m
#m xhtml	Rn&m
%l a	Jk&[,H
(llow	RB,!1
)so	Rn&m
(n	Rk&[
)d	BK,ZH,m}!:#&
(pplication	Rd"?
(re	Rn&{"
)ticles	Ro&:
(s	Js"Hd"A
(t	Rk&f
'body	Fg%?+?"?-?
'charset	Bw!?'?)?G?-?9?
'default	Rh&,
(o	Jf&V*{%
)es	Rw!f
'error	Rk#H
(scape	Rh&,
'for	Jk&[&,
*m	F~!35fk"3
+s	R{&O
(rom	Rn&%
'goes	RZ,
'head	R|#?
)re	Rd"?
(tml	Rb&8
)tp	Jj#?.?
'in	F}#AQ{"",(A
(s	FB,g%V&O
'lang	Rb&8
(ogin	Rm#3
'markdown	Ro&A
'of	Fn&{")A%3
(r	JB,m%{"
'page	Bk!:"A#m+3l"3
+s	Rm&%
(opulating	R~!:
(roofer	Rn%&!,
'rel	Rd"?
'sanitize	RB,
(ection	JP,!1_%8!?
)rver	Rf!H
-sent	Rf!H
(ql	Rs"f
(tandard	R~!:
'that	Ru&A
)e	Fh"Hb"^%[
(itle	Fw!?'?)?R?
(urns	Rw%:
'what	Ru&{&
)ich	Rk&f
(ith	Fy!H6H{!,%f
&proofer issue	Rn%&!,
`)
