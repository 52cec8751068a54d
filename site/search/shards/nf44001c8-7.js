sitegenSearch("nf44001c8-7",`!how words	Rz&&!<
&your	Nf"OAH
%ever an	Rx&3
*many	Rx&3
+uch	Rx#3
*that	Rm&3
,e	RL:
"pp objc	Ru&m
"ref a	R|&A
(nd	Ng",p"{"
(ssets	R}!?
'd	Ng"?"?
'https	N{#?[1
'index	Rv&1
,json	Rv&1
,md	Rv&1
'manual	Rj"?
-html	Rj"?
-pdf	Rj"?
'on	Ru&{"
'plans	Ni#?"?
'reports	Ng"?4?
(oot	Nc!1{#8
'shelf	Rh"?
'urn	Rh"?
"sts the	Rq"f
"taccess is	Rq#m
#m xhtml	Ru&m
%l a	Nq&[-O
(llow	NC,!1q%,
)so	Ru&m
(n	Rq&[
)d	BL,AH@H,m}!:%&
(pplication	Rj"?
(re	Ru&{"
(s	Ny"He"H
(t	Rq&f
'body	Fm%?+?"?-?
(ut	Rv&:
'charset	B}!?'?)?G?-?9?
'default	Rn&,
(o	Nl&V+{%
)es	R}!f
'error	Rq#H
(scape	Rn&,
'for	Nq&[',
*m	Je"35fl"3
+s	Rc'O
(rom	Ru&%
'goes	R_!,
'head	Rc%?
)re	Rj"?
(tml	Rh&8
)tp	Np#?.?
'in	Fd%AR{"",(H
(s	JC,l%V&O
'lang	Rh&8
(ogin	Rs#3
'markdown	Rv&A
'of	Ju&{")H%3
(r	JC,3,b%{"
'page	Bq!:"A#m+3l"3
+s	Rt&%
(opulating	Re":
(roofer	Rt%&!,
`)
