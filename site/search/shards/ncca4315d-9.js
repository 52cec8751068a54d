sitegenSearch("ncca4315d-9",`!how long	6g!,!3!a"H%A#3'&!X)A#:"O.3%O"O&O(V"&!f%h#:,,(,!::XI1"^-3
&many	>g!3#C*:"o(,!H3,~!,%,%,)A#O!{'!{(
'uch	Bo!1AA+3R,7H6A
&no	Jn&A%&
&often	R{!:
'ne	Fy",&V{!^
&programs	Rm!,
&readers	Rt&.
(directs	Fe"V"V"V'V
(quests	Rq!t
&sitegen	Jr&&"&
'ure	2i!Ho!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
&the	>j!Q/H':L,.HS3/&!C*O
)y	Jj!&h!:
'o	."<"<"<"<"<"<"<"<"<"<"<"1!<"1!<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<",!<"<"<"<"<"<"<"<"<"<"<"<"&!^%(&&!H",&&"%=,"3',23#3b!A%&!.!X"O%A&&#&%1!8!?(&
&what	Ry&3
'ords	Rt&&!<
&your	J_"OAH
%ever an	Rr&3
*many	Rr&3
+uch	Rr#3
*that	Rg&3
,e	RK:
"pp objc	Ro&m
"ref a	Rv&:
(nd	Ja",p"{"
(ssets	Rw!?
'd	Ja"?"?
'https	Ju#?[1
'index	Rp&1
,json	Rp&1
,md	Rp&1
'manual	Rd"?
-html	Rd"?
-pdf	Rd"?
`)
