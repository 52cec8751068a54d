sitegenSearch("ndb1c31b3-2",`!secwebsocketversion 13	N{!?Q?
6rfc	Rl#3
#e 200	Rq!O
&305	Rp"3
&422	Rs"3
'99	Rb&Q
&a	Bm!:-:,:Yh;V':
'lso	*7,e!X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"J"J"C"C"J"J"J"J"J"J"J"J"J"J"C"J"J"C"C"C"J#J"J"J"J"J"J"J"J"C"C"C"C"C"C"C"J"C"C"J"C"C"J"J
'n	No"Hi!&
'uthentication	Nr!Hq#3
&below	BL1a"3e!8"A'f(,
(yond	Nu!A,f
&caching	Nw!V"V
(talogues	Rn&:
'loudflares	Rj%:
&debugging	Ra':
'rafts	Rq&A
&extend	Ri#H
&formats	Rm&,
'rom	R6:
&google	Rd":
&hosts	Nm&f",
'ttp	Rl&V
&it	.U,0&',G?;f45"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5#5"&!5"&!5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5
&links	Ru&{!
&my	RR1
&other	Bn!,!:*:#,"F5(!?
&permalinks	Rn&A
'review	Rm&A
'ublishing	Rm&m
&rate	Rb',
(w	Rn&,
'edirects	Jt!A_#H2A
(petition	N|"H-3
`)
