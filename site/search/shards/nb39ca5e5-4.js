sitegenSearch("nb39ca5e5-4",`!itself that	R{!:
+e	Fg!A,,-,/:
*o	R}!,
)unless	Rm#f
)was	Rl"f
*hen	Ro"H
+ich	Ji!&p!3
*ins	Rj&f
+th	Fr":VVEV13
-out	Rj!H
*ould	Rl"f
*rite	JE:o%,
)x	Rr&^
*contenttypeoptions	Rr&^
)yaml	Rq&f
*our	Rs#3
!jan 2010	Re&?
%uary 1997	Rk"3
*2010	Re&,
*and	RU3
#panese address	Re&,
+korean	Rv&:
+thai	Rq&{%
#va 17	.v!&"&"&!:"&"&!:"&"&"&"&"&"&"&"&"&"&!:"&!:"&"&"&"&"&!:"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'abbreviates	Rl!:
(lso	Rq&m
'http	Rl!f
+urlconnection	Rl!f
'just	Rl!3
'net	Rl!&!,
'printed	Ra":
'rack	Rl!O
'script	Fj&O)f',
-s	Jd&39,
&nethttpurlconnection http	Rl!,
?urlconnection	Rl!,
&p on	Rl!O
&s list	Rl!A
'cript also	Rq&m
-it	Rv&,
-or	RQ,
-the	Rj&O
0y	Rq&f
-vbscript	Jj&^){!
,s json	Rd&3
2parse	Rd&3
.values	R{&,
"emalloc on	Rm&,
"ob advertisement	Ry"3
`)
