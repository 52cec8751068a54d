sitegenSearch("nef4107da-15",`!how to	*"<"<"<"<"<"<"<"<"<"<"<"1!<"1!<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<",!<"<"<"<"<"<"<"<"<"<"<"<"<"&!^%(&&!H",&&"%=,"3',23#3b!A%&!.!X"O%A&&#&%1!8!?(&
&what	R}&3
'ords	Rx&&!<
&your	Jd"OAH
%ever an	Rv&3
*many	Rv&3
+uch	Rv#3
*that	Rk&3
,e	RK:
"pp objc	Rs&m
"ref a	Rz&A
(nd	Je",p"{"
(ssets	R{!?
'd	Je"?"?
'https	Jy#?[1
'index	Rt&1
,json	Rt&1
,md	Rt&1
'manual	Rh"?
-html	Rh"?
-pdf	Rh"?
'on	Rs&{"
'plans	Jg#?"?
'reports	Je"?4?
(oot	Jb!1z#8
'shelf	Rf"?
'urn	Rf"?
"sts the	Ro"f
"taccess is	Ro#m
#m xhtml	Rs&m
%l a	Jo&[-O
(llow	RB,!1
)so	Rs&m
(n	Ro&[
)d	BK,_!H,m}!:%&
(pplication	Rh"?
(re	Rs&{"
(s	Jw"He"H
(t	Ro&f
'body	Fk%?+?"?-?
(ut	Rt&:
'charset	B{!?'?)?G?-?9?
'default	Rl&,
(o	Jj&V+{%
)es	R{!f
'error	Ro#H
(scape	Rl&,
'for	Jo&[',
*m	Jc"35fl"3
+s	Ra'O
`)
