sitegenSearch("na9cf8f29-11",`!3.1 httpstatuscodetemporaryredirect	Rm"&
5oomanyrequests	Rj#&
4unauthorized	Rp"&
7vailableforlegalreasons	Rl#&
6processableentity	Rd#&
6supportedmediatype	R~"&
6used	Rl"&
5pgraderequired	Rh#&
5seproxy	Rk"&
4variantalsonegotiates	Rs#&
&none	Fz!&H&'&
&or	Ru&A
&payload	R|"&
-toolarge	R|"&
&responses	Ru!^
&the	Rg!3
'urned	Rl!3
&unprocessable	Rd#&
3entity	Rd#&
%.23 and	Rl!O
%1 3.12	Rl!O
'and	Jx!:J:
'http	Rl"H
+httpstatus	Rl"H
'urllib	Rt!3
-request	Rt!3
%2 and	Rl!O
%3 http	.v!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+statusaccepted	R}!&
2lreadyreported	Rd"&
1badgateway	Ro#&
4request	Ro"&
1conflict	Rx"&
4tenttoolarge	R|"&
5inue	Rv!&
2reated	R|!&
1earlyhints	Ry!&
2xpectationfailed	Ra#&
1faileddependency	Rf#&
2orbidden	Rr"&
`)
