sitegenSearch("n0098804a-15",`!request publishes	Ro&1
*refuse	Rk#H
,gularly	R|!f
,peated	Rl"3
+fc	Ba":!O'H=H(O%3(,
+uns	N|":E3
*safe	Rz#3
.ly	Rk#V
,ys	Rj"3
+ent	R_&(
,ts	Rq#H
+ince	Rw":
+o	Ru%&
+tarts	Ri"H
-tus	Rq!t
+ucceeded	Fv!5+&"&%&
1s	Ry#O
-h	Rn!,
*takes	Rc"O
+ells	Rp#O
+hat	>w!H%HB:&3%O#H%3%,I,%:d!&
,e	Bq!{!DH>:!m<,4,+&
-re	Jm!:",*V
,ough	Rx":
,rough	Ns!%=&
+ime	J{"fM3;3!:
.out	Fv!A"HE(!3!fk!:
,tle	R{"?
+o	>q!%=3&,#,-3<3>,+3
,gether	Rk#,
,ken	Rv%?
,ok	Re&:
,uched	Rg"&
+ravels	Rs#H
,eat	Ru%:
*unasked	Rq":
+ri	Fp!3R(<8D8
+sually	Rh%3
*wants	Ri#,
,s	:m!V#,#^&,-,"&',/,#,',&&8,)&C1!Q?1!F9&
+eb	R|!&
-dav	R|!&
+hat	Rn!,
,en	Ra#O
,ich	Jl!313V&
+ill	Rw#:
,th	:q!:!f!t*^'3*H/:!f":"O&:%:'V#H(:3,;,CA
.in	Rf%,
.out	>q!^+:-3*36H#:4:=3FA
+orked	Rc"&
,uld	Ff"3*32A;&
)ed address	Ra",
,range	Jp!373?(
*ntitytoolarge kept	Rp!3
)header nor	R~":
`)
