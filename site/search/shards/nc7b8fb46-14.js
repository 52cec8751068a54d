sitegenSearch("nc7b8fb46-14",`!how requests	Ru!t
&sitegen	Jv&&"&
'ure	2m!Ho!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
&the	>n!Q/H':L,.HS3/&!C*O
)y	Jn!&h!:
'o	*"<"<"<"<"<"<"<"<"<"<"<"1!<"1!<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<",!<"<"<"<"<"<"<"<"<"<"<"<"<"&!^%(&&!H",&&"%=,"3',23#3b!A%&!.!X"O%A&&#&%1!8!?(&
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
`)
