sitegenSearch("nfa014e69-9",`!request without	>t!:-3*36H#:4:=3FA
+orked	R|!&
,uld	F_"3*32A;&
)ed address	Rz!,
,range	Fj!373?(
*ntitytoolarge kept	Rj!3
)header nor	Rx":
)id req	Rw#?
/example	Rw#?
)limits as	R{"f
)s 2.34	Fq!O"3D:-:
+429	Fh!,#fz"&
,xx	Ro!1
+5xx	Ro!1
+a	JR1_#3
,nd	B_"HP3K,,,0&
,re	Fq!tH,m!,
-rive	Re"H
,s	Rq!O
,t	Jn#&V&
+body	Jt!Ao!,
+concerned	Rb#O
+ended	Ro!1
+for	F_"OHH0HO?
+grow	Ro!3
+if	Rc#3
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
,ummary	Rw&1!F
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
`)
