sitegenSearch("n4312a484-13",`!your old	Rl!O
(rder	Rg"?
(wn	2N:7:!O"A!f":"A":",!A"V"A%%!:!V#m#3!t"3,3!f#f%O"f"H&3(H'3-f#f&3%3(3%3#3#:!V)V0:":":#:#:,3#:#:)%!:!A"A"X!f!m"%!:':
'pages	F+:n!f{"%
)rt	Rq#3
)th	Jk&,.%
(rogram	Fd",:f1:
'repository	Rs&:
)quest	Ru#,
(ules	Rw"3
'server	>f!^33"34f2H/3!f.mK:
+ice	Rd#f
(ite	Rs"f
(torage	R~!H
(ystem	Ru#f
'terminal	Rw&%
)xt	Ry&,
'user	Rt"?
'visitors	Rc%:
'way	R4:
(ords	Rw&A
*k	Rs&:
&s and	Re!O
)sks	Rd"3
)t	Ra#3
(check	Rk&V
)omes	Rz#:
(for	Ro!V
(in	Rf#3
)s	Jm!,Qf
(make	Rr!f
)ust	Rt&%
(not	Ru%:
(that	J@:OO
*ough	Rd#3
)o	Rh!%
(weak	Ry"H
)here	Ru%:
)ill	Ri%:
'elf and	Rd"3
+one	Rq!A
+send	R~%:
,tatic	Rj!f
+the	R):
,o	Ru#,
+with	Rc%:
,rite	Ro&3
%tube answer	Rk%X
*data	Rk%&!,
"wrh om9s	Rt%?
(n	Rs%?
"yyy mm	Jh&30O!{"
!z 0	Rk&T
"ero and	R',
'bytes	Ju%3(3
'the	R_",
'yet	R',
&s na	Ry&3
*n	Ry&3
`)
