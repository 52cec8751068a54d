sitegenSearch("nc61b5f0e-7",`!yourself with	Rg%:
,rite	Rs&3
%tube answer	Ro%X
*data	Ro%&!,
"wrh om9s	Rx%?
(n	Rw%?
"yyy mm	Jl&30V!{#
!z 0	Ro&T
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
