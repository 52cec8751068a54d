sitegenSearch("n46760b75-9",`!yours for	Ro!V
(in	Rf#3
)s	Jm!,Qf
(make	Rr!f
)ust	Rs&%
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
,rite	Rn&3
%tube answer	Rk%X
*data	Rk%&!,
"wrh om9s	Rt%?
(n	Rs%?
"yyy mm	Jh&3/O!{"
!z 0	Rk&T
"ero and	R',
'bytes	Ju%3(3
'the	R_",
'yet	R',
&s na	Rx&3
*n	Rx&3
"one and	Fk!^z!3W&
'comes	Rz&H
'is	Jc%,X,
(t	Rz&H
'setting	Rb%V
'that	Rz&,
&s are	Rz&:
"rb k	Ru!?
"s bub25j	Ru!?
#h and	Ri&,
'sh	Rn&m
"z and	R{&,
`)
