sitegenSearch("n7c2105ef-60",`!requests rust	Rh#&
+should	Rn!:
,ummary	Rv&1!F
,wift	Rh#&
+tell	Ru#:
,hat	Ff!^D3L?
-e	Rq!,
,o	Fd%30:,,
-tal	Ro!3
+whose	Rm"f
,ith	Fo!,!1JVd!,
/in	Rh#,
/out	Js!Oi":
)time and	R{%3
.first	R{%:
.if	Rb%3
.upstream	R{%1
6responsetime	R{%1
-out node	Ru"&
5js	Ru"&
1on	R~%:
1php	Ru"&
)uri index	Rv#8
2html	Rv#8
-too	R{"(
&ire it	R_#H
)d a	Rh&A
,nd	F2,}!H":8H
,s	Jl!3b!H
+by	Rj&*
+details	Ri%1
+esri	R{%&
,xcept	Rf&O
+field	J/,y%{&
0s	Ry&3
,lag	Rf&O!V
,or	Rj!:
,rom	Rf#h
+go	Bo"&'&&&/&"&0&
+headers	>u!&,&%&'&(&&&#&3&K&&&3"
+if	Jz!3m"O!V
,n	Rh"3
,t	Jh&A,:
-s	Rh%A
+java	Bo"&'&&&/&"&0&
+key	J/&z%3
+link	Rh&,
+net	Jo"&+&
,ode	Bo"&'&&&/&"&0&
+php	Bo"&'&&&/&"&0&
+required	Rf&O
3if	Rf&O
,fc	Re!3
,uby	Bo"&'&&&/&"&0&
-st	Bo"&'&&&/&"&0&
+section	F2&u%{!'A#:
2s	JG:a%{!
,o	Rn!V
,sl	Rx%3!Q
,tatus	Rx"?
`)
