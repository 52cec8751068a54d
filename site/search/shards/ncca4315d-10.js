sitegenSearch("ncca4315d-10",`!href on	Ro&{"
'plans	Jc#?"?
'reports	Ja"?4?
(oot	R^1
'shelf	Rb"?
'urn	Rb"?
"sts the	Rk"f
"taccess is	Rk#m
#m xhtml	Ro&m
%l a	Jk&[-H
(llow	RB,!1
)so	Ro&m
(n	Rk&[
)d	BK,ZH,m}!:%&
(pplication	Rd"?
(re	Ro&{"
(s	Js"He"A
(t	Rk&f
'body	Fg%?+?"?-?
(ut	Rp&:
'charset	Bw!?'?)?G?-?9?
'default	Rh&,
(o	Jf&V+{%
)es	Rw!f
'error	Rk#H
(scape	Rh&,
'for	Jk&[',
*m	F~!35fl"3
+s	R|&O
(rom	Ro&%
'goes	RZ,
'head	R|#?
)re	Rd"?
(tml	Rb&8
)tp	Jj#?.?
'in	F}#AR{"",(A
(s	FB,g%V&O
'lang	Rb&8
(ogin	Rm#3
'markdown	Rp&A
'of	Fo&{")A%3
(r	JB,n%{"
'page	Bk!:"A#m+3l"3
+s	Rn&%
(opulating	R~!:
(roofer	Rn%&!,
'rel	Rd"?
'sanitize	JB,l%,
(ection	JP,!1a%8!?
)rver	Rf!H
-sent	Rf!H
(ql	Rs"f
(tandard	R~!:
'tags	Rm&,
(hat	Rv&A
)e	Fh"Hb"^%[
(itle	Fw!?'?)?R?
(urns	Rw%:
'what	Rv&{&
)ich	Rk&f
(ith	Fy!H6H{!,%f
&proofer issue	Rn%&!,
`)
