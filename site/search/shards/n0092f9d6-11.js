sitegenSearch("n0092f9d6-11",`!3.1 httpstatuscodepreconditionrequired	Rk#&
6ocessing	Rz!&
4requestentitytoolarge	R~"&
;timeout	Ry"&
;uritoolong	R_#&
6setcontent	Rc"&
4seeother	Rk"&
6rviceunavailable	Rr#&
5witchingprotocols	Ry!&
4temporaryredirect	Ro"&
5oomanyrequests	Rl#&
4unauthorized	Rr"&
7vailableforlegalreasons	Rn#&
6processableentity	Rf#&
6supportedmediatype	Ra#&
6used	Rn"&
5pgraderequired	Rj#&
5seproxy	Rm"&
4variantalsonegotiates	Ru#&
&none	J|!&H&'&
&or	Rw&A
&payload	R~"&
-toolarge	R~"&
&responses	Rw!^
&the	Ri!3
'urned	Rn!3
&unprocessable	Rf#&
3entity	Rf#&
%.23 and	Rn!O
%1 3.12	Rn!O
'and	Jz!:J:
'http	Rn"H
+httpstatus	Rn"H
'urllib	Rv!3
-request	Rv!3
%2 and	Rn!O
%3 http	.x!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+statusaccepted	R_"&
`)
