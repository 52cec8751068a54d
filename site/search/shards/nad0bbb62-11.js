sitegenSearch("nad0bbb62-11",`!3.1 httpstatuscodetemporaryredirect	Ro"&
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
2lreadyreported	Rf"&
1badgateway	Rq#&
4request	Rq"&
1conflict	Rz"&
4tenttoolarge	R~"&
5inue	Rx!&
2reated	R~!&
1earlyhints	R{!&
2xpectationfailed	Rc#&
1faileddependency	Rh#&
2orbidden	Rt"&
`)
