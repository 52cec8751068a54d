sitegenSearch("n6326845e-0",`!requestid req	R}#?
/example	R}#?
)limits as	Rb#f
)s 2.34	Fw!O"3D:-:
+429	Jn!,#fz"&
,xx	Ru!1
+5xx	Ru!1
+a	FS1"161!8o"3
,nd	Bx!3/HP3K,,,0&
,re	Jw!tH,m!,
-rive	Rk"H
,s	Rw!O
,t	Nt#&V&
+body	Nz!Ao!,
+concerned	Rh#O
+ended	Ru!1
+for	Ff"OHH0HO?
+grow	Ru!3
+if	Ri#3
,n	Ny"O6&
,t	Ri&,
+leave	Rm"f
+mdn	Rf#3
+now	Ry!:
+of	Rt#H
,nly	Rg&:
,pen	Nn#3]3
,r	Ru!:
,ught	Rl",
,wn	Ry"3
+rarely	Rs"O
-te5m	Ru!1
,ead	R|%3
-sponse	Ri&,
+should	Rt!:
,ummary	R}&1!F
+tell	R{#:
,hat	Jl!^D3L?
-e	Rw!,
,o	Jj%30:,,
-tal	Ru!3
+whose	Rs"f
,ith	Ju!,!1JVd!,
/in	Rn#,
/out	Ny!Vi":
)time and	Rb&3
.first	Rb&:
.if	Rh%3
.upstream	Rb&1
6responsetime	Rb&1
-out on	Re&:
)uri index	R|#8
2html	R|#8
-too	Rb#(
&ire it	Rf#H
)d a	Rn&A
,nd	F3,c"H":8H
,s	Nr!3b!H
+by	Rp&*
+details	Ro%1
+esri	Rb&&
,xcept	Rl&O
+field	N/,_&{'
0s	Ra'3
,lag	Rl&O!V
`)
