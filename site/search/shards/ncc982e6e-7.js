sitegenSearch("ncc982e6e-7",`!requests if	Rc#3
,n	Js"O6&
,t	Rc&,
+leave	Rg"f
+mdn	R_#3
+now	Rs!3
+of	Rn#H
,nly	Ra&:
,pen	Jh#3]3
,r	Ro!:
,ught	Rf",
,wn	Rs"3
+rarely	Rm"O
-te5m	Ro!1
,ead	Rv%3
-sponse	Rc&,
+should	Rn!:
,ummary	Rv&1!F
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
-out on	R~%:
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
+headers	>u!&,&%&'&(&&&#&3&K&&&3"
+if	Jz!3m"O!V
,n	Rh"3
,t	Jh&A,:
-s	Rh%A
+key	J/&z%3
+link	Rh&,
+required	Rf&O
3if	Rf&O
,fc	Re!3
+section	F2&u%{!'A#:
2s	JG:a%{!
,o	Rn!V
,sl	Rx%3!Q
,tatus	Rx"?
+true	B/:%1N1h#"&V.1!F
+where	Rf&O!V
`)
