sitegenSearch("n22dfe491-10",`!secwebsocketversion 13	Ju!?Q?
6rfc	Rf#3
#e 200	Rk!O
&305	Rj"3
&422	Rm"3
'99	R{%Q
&a	Bg!:-:,:Yh;V':
'lso	*6,_!X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"J"J"C"C"J"J"J"J"J"J"J"J"J"J"C"J"J"C"C"C"J#J"J"J"J"J"J"J"J"C"C"C"C"C"C"C"J"C"C"J"C"C"J"J
'n	Ji"Hi!&
'uthentication	Jl!Hq#3
&below	BK1{!3e!8"A'f(,
(yond	Jo!A,f
&caching	Jq!V"V
(talogues	Rh&:
'loudflares	Rd%:
&debugging	Rz&:
'rafts	Rk&A
&extend	Rc#H
&formats	Rg&,
'rom	R5:
&google	R}!:
&hosts	Jg&f",
'ttp	Rf&V
&it	.S,V?;f45"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5#5"&!5"&!5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5
&links	Ro&{!
&my	RQ1
&other	Bh!,!:*:#,"?5(!?
&permalinks	Rh&A
'review	Rg&A
'ublishing	Rg&m
&rate	R{&,
(w	Rh&,
'edirects	Fn!A_#H2A
(try	Rp!A
+after	Rp!A
`)
