sitegenSearch("ne5a9796a-11",`!3.1 httpstatuscodetemporaryredirect	Rk"&
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
&or	Rs&A
&payload	Rz"&
-toolarge	Rz"&
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
+statusaccepted	R{!&
2lreadyreported	Rb"&
1badgateway	Rm#&
4request	Rm"&
1conflict	Rv"&
4tenttoolarge	Rz"&
5inue	Rt!&
2reated	Rz!&
1earlyhints	Rw!&
2xpectationfailed	R~"&
1faileddependency	Rd#&
2orbidden	Rp"&
`)
