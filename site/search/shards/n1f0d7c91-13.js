sitegenSearch("n1f0d7c91-13",`!cannot be	2)&&,#,",+&"&"&*&6&(&)&#,!^":!A",!A&,#V"A"V%30H'3&:#3#:*3(H&&!3!?"3::':'^A3!O!m"3!{&"3!{!#3!O#O%t"V":!O#O&1!F','&/&
*reak	Ry&%
)change	Jv%:<A
*ome	J}!:D:
+rrectly	R|":
)do	Fo"3;:)3D:
)enter	Rr"m
)find	Rh!f
)get	Rc%,
*uess	Ru"H
)handle	Ja#f1&
+ve	J2:',
)keep	Rx!H
*now	Rz"3
)look	Ra!,
)make	Rd#f
*eet	Ra#&
+nd	Rs&%
*odify	Rf#?
)open	Rt%,
*r	Jo"&e!:
)provide	Ra#,
)reach	Bp!A8f=30OM:9T
,d	Bg!VLm%35H+:l!:#A
+ly	R_#:
)see	J5:n#:
+nd	Ra#3
*hine	Ry&F
*lip	Rd!,
*tand	J=,#,
+ore	Rt#,
)take	Fu!3#fXf
*ell	Bp!VCH/H'H,:B:
*ranslate	R}#,
)undo	Rn#3
+pack	R~"3
*se	Ji#H(3
)work	Rf#f
)you	Ry&%
(modifyprotectedproperty d	Rf#?
%onical href	Rr&1
,link	Rm&f
,reason	Rl!O
,the	Rx&V
#pacity for	Ry#&
%ital before	Rv&:
*f	RZ3
*letters	Rv&:
)s in	Rl!O
%tive portal	Rw#3
0s	Rw#:!f
*rfc	Rw#3
#rd an	Rq"H
'number	Rq"3
`)
