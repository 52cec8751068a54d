sitegenSearch("nfe0ccd47-13",`!carry cachecontrol	Jx!Ov!:
(is	R.:
)t	Jf!OK&
(location	Jx!343
(names	Rp!%
)o	Ri!O
(on	R{%:
*e	Rx%3
)ut	Rt#3
(some	Rt#,
(the	RB3
+ir	Rc&3
+m	Rw!,
*ose	R_"3
%t an	R{"H
'http	Ra#?
#se 494	Ri#f
'among	Rf#f
(n	R|#:
)d	B>,Y3[f%HY3!^':
)swer	Rl&:
(part	Rw%,
'cannot	Ro&V
(lash	R@,
(ount	R>,
'deserves	Ry":
(iffers	Rm&:
(o	Rs&3
)es	FW,o#^&:&O
'for	R}":
(rom	Rv%3
'in	Rh!V
(s	Rl#,
'nginx	Ja#3V:
'of	RM&
'rfc	Ff",2O)H.f
'send	Rc"3
(g034	Rh&:
(o	RS,
'the	B[,n!,%O>&)3
*n	Ro&V
(o	Rr"O
'what	Rf&V
(ith	JK:h!:
&s 204	R~!f
(a	Rf!f
)nother	Jd"3#3
)re	R|!3
)t	Rz!&
(in	Jh!VO,
(the	Re#3
#talogue a	Rm&3
-nd	B>,j%{!(A+O%:
-re	R<3
-s	FO,a%,({'
.ks	B23%&!,"&y%{%:&
,by	Jg&{!/,
,class	J]:y#,
-odes	Fa!1"1t#*
.mes	Rh&f
,declares	>.,%,","32,k%3"3"H!O",&,
.mands	Rv&A
-o	Rj&V
.es	F3&c&,#8
,ends	Rj!%
-rrors	Rv&M
-very	Rb!,
`)
