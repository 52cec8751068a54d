sitegenSearch("n98a67132-8",`!how laravel	Rm%:
'ong	6g!,!3!a"H%A#3'&!X)A#:"O.3%O"O&O(V"&!f%h#:,,(,!::XH1"^-3
&many	>g!3#C*:"o(,!H3,~!,%,+A#O!{'!{(
'uch	Bo!1AA+3R,7H5A
&no	Jm&A%&
&often	R{!:
'ne	Fy",&Vz!^
&programs	Rm!,
&readers	Rs&.
(directs	Fe"V"V"V'V
(quests	Rq!t
&sitegen	Jq&&"&
'ure	2i!Ho!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
&the	>j!Q/H':L,.HS3.&!C*O
)y	Jj!&h!:
'o	."<"<"<"<"<"<"<"<"<"<"<"1!<"1!<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<",!<"<"<"<"<"<"<"<"<"<"<"<"&!^%(&&!H",&&"%=,"3',23#3b!A%&!.!X"O#A&&#&%1!8!?(&
&what	Rx&3
'ords	Rs&&!<
&your	J_"OAH
%ever an	Rq&3
*many	Rq&3
+uch	Rr#3
*that	Rg&3
,e	RK:
"pp objc	Rn&m
"ref a	Ru&:
(nd	Ja",o"{"
(ssets	Rw!?
'd	Ja"?"?
'https	Ju#?Z1
'index	Ro&1
,json	Ro&1
,md	Ro&1
'manual	Rd"?
-html	Rd"?
`)
