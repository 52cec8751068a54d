sitegenSearch("nc06ac594-1",`!jan 2010	Rc&?
%uary 1997	Ri"3
*2010	Rc&,
*and	RU3
#panese address	Rc&,
+korean	Rt&:
+thai	Ro&{%
#va 17	.t!&"&"&!:"&"&!:"&"&"&"&"&"&"&"&"&"&!:"&!:"&"&"&"&"&!:"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'abbreviates	Rj!:
(lso	Ro&m
'http	Rj!f
+urlconnection	Rj!f
'just	Rj!3
'net	Rj!&!,
'printed	R~!:
'rack	Rj!O
'script	Fh&O)f',
-s	Jb&39,
&nethttpurlconnection http	Rj!,
?urlconnection	Rj!,
&p on	Rj!O
&s list	Rj!A
'cript also	Ro&m
-it	Rt&,
-or	RQ,
-the	Rh&O
0y	Ro&f
-vbscript	Jh&^){!
,s json	Rb&3
2parse	Rb&3
.values	Ry&,
"ob advertisement	Rw"3
'gain	R{!H
'nd	Ro!3
're	Ro!1
's	Ro!1
&began	Rg"3
'ut	Rv!H
&code	Ro!1
(unt	Ro!O
&failed	R{!H
'or	Jp#HY8
&has	Rg"3
'ttp	Ro!1
*requests	Ro!1
24xx	Ro!1
25xx	Ro!1
&in	R{!H
's	Jo!1.f
&on	Rp!3
&pages	Ri&:
&rate	Ro!1
'efuses	Ro!1
`)
