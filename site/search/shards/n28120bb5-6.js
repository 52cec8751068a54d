sitegenSearch("n28120bb5-6",`!yourself with	Re%:
,rite	Rq&3
%tube answer	Rm%X
*data	Rm%&!,
"wrh om9s	Rv%?
(n	Ru%?
"yyy mm	Jj&30V!{#
!z 0	Rm&T
"ero and	R',
'bytes	Jw%3(3
'the	Rb",
'yet	R',
&s na	R{&3
*n	R{&3
"one and	Fm!^z!3X&
'comes	R}&H
'is	Je%,Y,
(t	R}&H
'setting	Rd%V
'that	R}&,
&s are	R}&:
"rb k	Rw!?
"s bub25j	Rw!?
#h and	Rk&,
'sh	Rq&m
"z and	R~&,
`)
