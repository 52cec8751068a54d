sitegenSearch("n284c8488-14",`!request unasked	Rm":
+ri	Fl!3R(<8D8
+sually	Rd%3
*wants	Re#,
,s	:k!,(,-,"&',/,#,',&&8,)&C1!Q?1!F7&
+eb	Rx!&
-dav	Rx!&
+hat	Rj!,
,en	R|"O
,ich	Fh!313V&
+ill	Rs#:
,th	:m!:!^!m/3*H/:!f":"O&:%:'V#H(:3,;,CA
.in	Rb%,
.out	>v!:-3*36H#:4:=3FA
+orked	R~!&
,uld	Fb"3*32A;&
)ed address	R|!,
,range	Fl!373?(
*ntitytoolarge kept	Rl!3
)header nor	Rz":
)id req	Ry#?
/example	Ry#?
)limits as	R}"f
)s 2.34	Fs!O"3D:-:
+429	Fj!,#fz"&
,xx	Rq!1
+5xx	Rq!1
+a	JR1b#3
,nd	Bb"HP3K,,,0&
,re	Fs!tH,m!,
-rive	Rg"H
,s	Rs!O
,t	Jp#&V&
+body	Jv!Ao!,
+concerned	Rd#O
+ended	Rq!1
+for	Fb"OHH0HO?
+grow	Rq!3
+if	Re#3
,n	Ju"O6&
,t	Re&,
+leave	Ri"f
+mdn	Rb#3
+now	Ru!3
+of	Rp#H
,nly	Rc&:
,pen	Jj#3]3
,r	Rq!:
,ught	Rh",
,wn	Ru"3
+rarely	Ro"O
-te5m	Rq!1
,ead	Rx%3
-sponse	Re&,
+should	Rp!:
,ummary	Ry&1!F
+tell	Rw#:
,hat	Fh!^D3L?
-e	Rs!,
`)
