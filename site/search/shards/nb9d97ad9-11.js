sitegenSearch("nb9d97ad9-11",`!yours will	Rm%:
'elf and	Rh"3
+one	Ru!A
+send	Rc&:
,tatic	Rn!f
+the	R):
,o	Ry#,
+with	Rg%:
,rite	Rs&3
%tube answer	Ro%X
*data	Ro%&!,
"wrh om9s	Rx%?
(n	Rw%?
"yyy mm	Jl&30V!{#
!z 0	Ro&T
#a	J0:E,
#in	R0:
"ero and	R',
'bytes	Jy%3(3
'the	Rd",
'yet	R',
&s na	R}&3
*n	R}&3
"one and	Jo!^z!3X&
'comes	R_'H
'is	Jg%,Y,
(t	R_'H
'setting	Rf%V
'that	R_',
&s are	R_':
"rb k	Ry!?
"s bub25j	Ry!?
#h and	Rm&,
'sh	Rs&m
"z and	Ra',
`)
