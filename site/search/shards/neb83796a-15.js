sitegenSearch("neb83796a-15",`!secwebsocketaccept s3p	Rw!?
8plmbitxaq9kygzzhzrbk	Rw!?
.key d	Rw!?
3ghlihnhbxbszsbub25jzq	Rw!?
.version 13	Jw!?Q?
6rfc	Rh#3
#e 200	Rm!O
&305	Rl"3
&422	Ro"3
'99	R}%Q
&a	Bi!:-:,:Yh;V':
'lso	*6,b!X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"J"J"C"C"J"J"J"J"J"J"J"J"J"J"C"J"J"C"C"C"J#J"J"J"J"J"J"J"J"C"C"C"C"C"C"C"J"C"C"J"C"C"J"J
'n	Jk"Hi!&
'uthentication	Jn!Hq#3
&below	BK1}!3e!8"A'f(,
(yond	Jq!A,f
&caching	Js!V"V
(talogues	Rj&:
'loudflares	Rf%:
&debugging	R|&:
'rafts	Rm&A
&extend	Re#H
&formats	Ri&,
'rom	R5:
&google	R_":
&hosts	Ji&f",
'ttp	Rh&V
&it	.S,X?;f45"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5#5"&!5"&!5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5
&links	Rq&{!
&my	RQ1
&other	Bj!,!:*:#,"?5(!?
&permalinks	Rj&A
'review	Ri&A
`)
