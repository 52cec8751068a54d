sitegenSearch("n323fc943-14",`!does my	>e!v"h&h*h%h4h.h2h)hq!X
'neither	R],
(ginx	Fp"o,ha!Q
(o	Fk!Hb!fc!:
)t	*%,)&!,&,":#&(,",#&"&)1":%,#&"&%,%&",",&,!:#,"&",!:#&"&"&",&,!A!H"A",!A"5!:!H"3!O!^"m!t'A!O&f&3!:#:"O(,":!O","A!f%,":#:!O!f",",!3!:"3"3#,!3!:"&!,#:!O"f"&",#&!:":!O",!:"&",!3":!A#,!?"3!:":"3"3":!H":#,":!O!f"m",!3!:"H%&!,#3!:!h#:"f%&%:%V"3%&"&!3%V",',!3!V"&!,"3"3(&",!O&V"3!:%V&,#,!O!^#O#3!:"V!f":!A":"%!3!O"A"%#:#,!3!H"3!H"8!?!F#,"3",!3!O
)w	Rm#H
'oblige	R}!O
(n	Rs&3
)e	RR,
'plain	Rh"f
(roblem	Rl!%
*xy	Rt"f
,authenticate	Rt"f
'repeat	Rb%:
(fc	R{!:
'send	Jn!Ox!A
(o	Bw!H0H::#f1f5:
(peak	Rp#,
(tatus	Rk!o
'text	Rs"H
(hat	Fs"Ok!3*,
)e	>g!A!H%^C:(f)O23!h]t/,(J
(o	Rh&^
(ravel	R{%3
'url	Rj&H
(se	Rz%A
'what	Rg!%
)en	J1,c!A
*re	Ry#:
(ith	Fl!:#H9O*:
+out	Jg&^+:
#g in	Rx#,
#ing and	Rg&3
(its	Ro!O
(the	Rh#H
#main have	Ri#3
)on	Ri#f
`)
