sitegenSearch("ncc982e6e-6",`!request that	>q!H%HB:&3%O#H%3%,I,%:a!&
,e	Bk!tDH>:!m<,4,+&
-re	Fg!:",*V
,ough	Rr":
,rough	Jm!%=&
+ime	Fu"fM3;3!:
.out	Fp!A"HE(!3!fk!:
,tle	Ru"?
+o	>k!%=3&,#,-3<3>,+3
,gether	Re#,
,ken	Rp%?
,ok	R~%:
,uched	Ra"&
+ravels	Rm#H
,eat	Ro%:
*unasked	Rk":
+ri	Fj!3R(<8D8
+sually	Rb%3
*wants	Rc#,
,s	:i!,(,-,"&',/,#,',&&8,)&C1!Q>1!F7&
+eb	Rv!&
-dav	Rv!&
+hat	Rh!,
,en	Rz"O
,ich	Ff!313V&
+ill	Rq#:
,th	:k!:!^!m/3*H/:!f":"O&:%:'V#H(:3,;,BA
.in	R_%,
.out	>t!:-3*36H#:4:=3EA
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
,nd	B_"HP3K,,,/&
,re	Fq!tH,m!,
-rive	Re"H
,s	Rq!O
,t	Jn#&V&
+body	Jt!Ao!,
+concerned	Rb#O
+ended	Ro!1
+for	F_"OHH0HO?
+grow	Ro!3
`)
