sitegenSearch("na79655bd-3",`!requests as	Ru!O
,t	Jr#&V&
+body	Jx!Ao!,
+concerned	Rf#O
+ended	Rs!1
+for	Fd"OHH0HO?
+grow	Rs!3
+if	Rg#3
,n	Jw"O6&
,t	Rg&,
+leave	Rk"f
+mdn	Rd#3
+now	Rw!3
+of	Rr#H
,nly	Re&:
,pen	Jl#3]3
,r	Rs!:
,ught	Rj",
,wn	Rw"3
+rarely	Rq"O
-te5m	Rs!1
,ead	Rz%3
-sponse	Rg&,
+should	Rr!:
,ummary	R{&1!F
+tell	Ry#:
,hat	Jj!^D3L?
-e	Ru!,
,o	Jh%30:,,
-tal	Rs!3
+whose	Rq"f
,ith	Js!,!1JVd!,
/in	Rl#,
/out	Jw!Oi":
)time and	R_&3
.first	R_&:
.if	Rf%3
.upstream	R_&1
6responsetime	R_&1
-out on	Rc&:
)uri index	Rz#8
2html	Rz#8
-too	R_#(
&ire it	Rd#H
)d a	Rl&A
,nd	F2,b"H":8H
,s	Jp!3b!H
+by	Rn&*
+details	Rm%1
+esri	R_&&
,xcept	Rj&O
+field	J/,}%{'
0s	R~&3
,lag	Rj&O!V
,or	Rn!:
,rom	Rj#h
+headers	>y!&,&%&'&(&&&#&3&K&&&3"
+if	J~!3m"O!V
,n	Rl"3
,t	Jl&A-:
-s	Rl%A
+key	J/&~%3
+link	Rl&,
+other	Rq&,
+required	Rj&O
3if	Rj&O
`)
