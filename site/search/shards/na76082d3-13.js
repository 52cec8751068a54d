sitegenSearch("na76082d3-13",`!your text	Ry&,
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
"one and	Fk!^z!3X&
'comes	R{&H
'is	Jc%,Y,
(t	R{&H
'setting	Rb%V
'that	R{&,
&s are	R{&:
"rb k	Ru!?
"s bub25j	Ru!?
#h and	Ri&,
'sh	Ro&m
"z and	R|&,
`)
