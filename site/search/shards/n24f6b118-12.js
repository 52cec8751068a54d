sitegenSearch("n24f6b118-12",`!how requests	Rs!t
&sitegen	Jt&&"&
'ure	2k!Ho!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
&the	>l!Q/H':L,.HS3/&!C*O
)y	Jl!&h!:
'o	."<"<"<"<"<"<"<"<"<"<"<"1!<"1!<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<",!<"<"<"<"<"<"<"<"<"<"<"<"&!^%(&&!H",&&"%=,"3',23#3b!A%&!.!X"O%A&&#&%1!8!?(&
&what	R{&3
'ords	Rv&&!<
&your	Jb"OAH
%ever an	Rt&3
*many	Rt&3
+uch	Rt#3
*that	Ri&3
,e	RK:
"pp objc	Rq&m
"ref a	Rx&A
(nd	Jc",p"{"
(ssets	Ry!?
'd	Jc"?"?
'https	Jw#?[1
'index	Rr&1
,json	Rr&1
,md	Rr&1
'manual	Rf"?
-html	Rf"?
-pdf	Rf"?
'on	Rq&{"
'plans	Je#?"?
'reports	Jc"?4?
(oot	Ja!1y#8
'shelf	Rd"?
'urn	Rd"?
"sts the	Rm"f
"taccess is	Rm#m
#m xhtml	Rq&m
%l a	Jm&[-O
(llow	RB,!1
)so	Rq&m
(n	Rm&[
)d	BK,]H,m}!:%&
(pplication	Rf"?
(re	Rq&{"
`)
