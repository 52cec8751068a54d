sitegenSearch("ne6842b98-15",`!request travels	Rq#H
,eat	Rs%:
*unasked	Ro":
+ri	Fn!3R(<8D8
+sually	Rf%3
*wants	Rg#,
,s	:m!,(,-,"&',/,#,',&&8,)&C1!Q?1!F8&
+eb	Rz!&
-dav	Rz!&
+hat	Rl!,
,en	R~"O
,ich	Jj!313V&
+ill	Ru#:
,th	:o!:!^!m/3*H/:!f":"O&:%:'V#H(:3,;,CA
.in	Rd%,
.out	>x!:-3*36H#:4:=3FA
+orked	Ra"&
,uld	Fd"3*32A;&
)ed address	R~!,
,range	Jn!373?(
*ntitytoolarge kept	Rn!3
)header nor	R|":
)id req	R{#?
/example	R{#?
)limits as	R_#f
)s 2.34	Fu!O"3D:-:
+429	Jl!,#fz"&
,xx	Rs!1
+5xx	Rs!1
+a	JR1"1c#3
,nd	Bd"HP3K,,,0&
,re	Ju!tH,m!,
-rive	Ri"H
,s	Ru!O
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
`)
