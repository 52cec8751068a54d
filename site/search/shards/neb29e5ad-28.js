sitegenSearch("neb29e5ad-28",`!3.1 httpstatuscodepreconditionrequired	Rg#&
6ocessing	Rv!&
4requestentitytoolarge	Rz"&
;timeout	Ru"&
;uritoolong	R{"&
6setcontent	R~!&
4seeother	Rg"&
6rviceunavailable	Rn#&
5witchingprotocols	Ru!&
4temporaryredirect	Rk"&
5oomanyrequests	Rh#&
4unauthorized	Rn"&
7vailableforlegalreasons	Rj#&
6processableentity	Rb#&
6supportedmediatype	R|"&
6used	Rj"&
5pgraderequired	Rf#&
5seproxy	Ri"&
4variantalsonegotiates	Rq#&
&none	Fx!&H&'&
&or	Rr&A
&payload	Rz"&
-toolarge	Rz"&
'hp	Fj"&2&)&4&
'roduct	Rg%&
&responses	Rs!^
&the	Re!3
'urned	Rj!3
&unprocessable	Rb#&
3entity	Rb#&
%.23 and	Rj!O
%1 3.12	Rj!O
'and	Jv!:J:
'http	Rj"H
+httpstatus	Rj"H
'urllib	Rr!3
-request	Rr!3
%2 and	Rj!O
%3 http	.t!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
`)
