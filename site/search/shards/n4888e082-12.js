sitegenSearch("n4888e082-12",`!3.1 httpstatuscodeunsupportedmediatype	Rc#&
6used	Rp"&
5pgraderequired	Rl#&
5seproxy	Ro"&
4variantalsonegotiates	Rw#&
&net	Rw!O
'one	J~!&H&'&
&or	Ry&A
&payload	Ra#&
-toolarge	Ra#&
&responses	Ry!m
&the	Rk!3
'urned	Rp!3
&unprocessable	Rh#&
3entity	Rh#&
%.23 and	Rp!O
%1 3.12	Rp!O
'and	N|!:J:
'http	Rp"H
+httpstatus	Rp"H
'urllib	Rx!3
-request	Rx!3
%2 and	Rp!O
%3 and	Rw!O
'http	.z!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+statusaccepted	Rb"&
2lreadyreported	Rh"&
1badgateway	Rs#&
4request	Rs"&
1conflict	R|"&
4tenttoolarge	Ra#&
5inue	Rz!&
2reated	Ra"&
1earlyhints	R}!&
2xpectationfailed	Re#&
1faileddependency	Rj#&
2orbidden	Rv"&
3und	Rl"&
1gatewaytimeout	Ru#&
2one	R}"&
1httpversionnotsupported	Rv#&
1imateapot	Rf#&
`)
