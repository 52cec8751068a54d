sitegenSearch("n4312a484-14",`!zone and	Fk!^z!3X&
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
