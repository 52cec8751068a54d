sitegenSearch("na79655bd-2",`!request so	Rs%&
+tarts	Rg"H
-tus	Ro!m
+ucceeded	Ft!5+&"&%&
1s	Rw#O
-h	Rl!,
*takes	Ra"O
+ells	Rn#O
+hat	>u!H%HB:&3%O#H%3%,I,%:c!&
,e	Bo!tDH>:!m<,4,+&
-re	Jk!:",*V
,ough	Rv":
,rough	Jq!%=&
+ime	Jy"fM3;3!:
.out	Ft!A"HE(!3!fk!:
,tle	Ry"?
+o	>o!%=3&,#,-3<3>,+3
,gether	Ri#,
,ken	Rt%?
,ok	Rc&:
,uched	Re"&
+ravels	Rq#H
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
`)
