sitegenSearch("n7c6b9a00-3",`!cannot be	2)&&,#,",-&"&*&7&(&*&%,!^":!A",!A"O%,#V"A"V%3!:0H'3&:#3#:*3(H&&!3!?"3::':'^A3!O!m"3!{&"3!{!#3!O#O%t"V":!O#O&1!F',)&/&
*reak	R}&%
)change	Nz%:<A
*ome	Nb":D:
+rrectly	Ra#:
)do	Fs"3;:)3D:
)enter	Rv"m
)find	Rl!f
)get	Rg%,
*uess	Ry"H
)handle	Ne#f1&
+ve	N3:',
)keep	R|!H
*now	R~"3
)look	Rc!,
)make	Rh#f
*eet	Re#&
+nd	Rw&%
*odify	Rj#?
)open	Rx%,
*r	Ns"&e!:
)provide	Re#,
)reach	Bt!A8f=30OM:9T
,d	Bk!VLm%35H+:l!:#A
+fer	Rl&m
+ly	Rd#:
)see	N6:q#:
+nd	Re#3
*hine	R}&F
*lip	Rg!,
*tand	N>,#,
+ore	Rx#,
)take	Jy!:#fXf
*ell	Bt!VCH/H'H,:B:
*ranslate	Rb%,
)undo	Rr#3
+pack	Rc#3
*se	Nm#H(3
)work	Rj#f
)you	R}&%
(modifyprotectedproperty d	Rj#?
%onical href	Rv&1
,link	Rq&f
,reason	Rp!O
,the	R|&V
#pacity for	R}#&
%ital before	Rz&:
*f	R]3
*letters	Rz&:
)s in	Rp!O
%tive portal	R{#3
0s	R{#:!f
*rfc	R{#3
#rd an	Ru"H
`)
