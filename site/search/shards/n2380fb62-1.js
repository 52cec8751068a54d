sitegenSearch("n2380fb62-1",`!javanethttpurlconnection httpurlconnection	Rp!,
&p on	Rp!O
&s http	Nw!O"3
,client	Nw!O"3
,urlconnection	Rw!O
(list	Rp!A
'cript also	Ru&m
-it	Rz&,
-or	RR,
-the	Rn&O
0y	Ru&f
-vbscript	Nn&^){!
,s json	Rh&3
2parse	Rh&3
.values	R_',
"emalloc on	Rq&,
"ob advertisement	R}"3
'gain	Rb"H
'nd	Ru!3
're	Ru!1
's	Ru!1
&began	Rm"3
'ut	R|!H
&code	Ru!1
(unt	Ru!O
&failed	Rb"H
'or	Nv#HY8
&has	Rm"3
'ttp	Ru!1
*requests	Ru!1
24xx	Ru!1
25xx	Ru!1
&in	Rb"H
's	Nu!1.f
&on	Rv!3
&pages	Ro&:
&rate	Ru!1
'efuses	Ru!1
'uns	Ry!H
&stands	Rb"A
&that	Rb"H
'wice	Rb"H
&use	R}#:
&was	Rb"H
'ith	N|!f?f
*out	Ru!1
&you	Rb"f
%code http	Ru!1
.requestsendedearly	Ru!1
%s 77	Rb"?
'81	Rj#?
'batches	Ry!%
'conflicts	Ry!&
*sist	Rj#A
)unt	Rm&,
'give	Rs!,
'state	Rb"f
'the	Rb"H
#in parts	Rf"O
'the	J8:UA=O
&ed only	Rf":
&s them	Rm!3
&ts two	Rz&3
`)
