sitegenSearch("ne799bc30-14",`!cannot be	2)&&,#,",+&"&"&*&7&(&*&#,!^":!A",!A&,#V"A"V%30H'3&:#3#:*3(H&&!3!?"3::':'^A3!O!m"3!{&"3!{!#3!O#O%t"V":!O#O&1!F',(&/&
*reak	R{&%
)change	Jx%:<A
*ome	J_":D:
+rrectly	R~":
)do	Fq"3;:)3D:
)enter	Rt"m
)find	Rj!f
)get	Re%,
*uess	Rw"H
)handle	Jc#f1&
+ve	J2:',
)keep	Rz!H
*now	R|"3
)look	Rb!,
)make	Rf#f
*eet	Rc#&
+nd	Ru&%
*odify	Rh#?
)open	Rv%,
*r	Jq"&e!:
)provide	Rc#,
)reach	Br!A8f=30OM:9T
,d	Bi!VLm%35H+:l!:#A
+ly	Rb#:
)see	J5:p#:
+nd	Rc#3
*hine	R{&F
*lip	Rf!,
*tand	J=,#,
+ore	Rv#,
)take	Jw!3#fXf
*ell	Br!VCH/H'H,:B:
*ranslate	R_%,
)undo	Rp#3
+pack	Ra#3
*se	Jk#H(3
)work	Rh#f
)you	R{&%
(modifyprotectedproperty d	Rh#?
%onical href	Rt&1
,link	Ro&f
,reason	Rn!O
,the	Rz&V
#pacity for	R{#&
%ital before	Rx&:
*f	R[3
*letters	Rx&:
)s in	Rn!O
%tive portal	Ry#3
0s	Ry#:!f
*rfc	Ry#3
#rd an	Rs"H
'number	Rs"3
`)
