sitegenSearch("n03cf890e",`!your rules	Rq"2
'server	>_!]32"24e2G/2!e.lK9
+ice	R}"e
(ite	Rm"e
(torage	Rx!G
(ystem	Ro#e
'text	Rk&+
'user	Rn"?
'visitors	R|#9
'way	R49
&s and	R^N
)sks	R}!2
)t	Rz"2
(check	Rd&U
)omes	Rt#9
(for	Ri!U
(in	R_#2
)s	Jg!+Qe
(make	Rl!e
)ust	Rh&#
(not	Ro%9
(that	J@9IN
*ough	R}"2
)o	Rb!#
(weak	Rs"G
)here	Ro%9
)ill	Rc%9
'elf and	R}!2
+one	Rk!@
+send	Rx%9
,tatic	Rd!e
+the	R)9
,o	Ro#+
+with	R|#9
,rite	Rf&2
!zero and	R'+
'bytes	Jo%2(2
'the	Ry!+
'yet	R'+
"one and	Fe!]z!2P%
'comes	Rm&G
'is	J|#+Q+
(t	Rm&G
'setting	R{#U
'that	Rm&+
`)
