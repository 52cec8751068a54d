sitegenSearch("na9b07f75-96",`!two successive	Ro#H
)h	R>,
&tables	Rf!3
(rget	R{#:
'exts	R7:
'hat	Jd&3&:
(e	Rv!f
)n	Rh#f
(ings	Rk&f
&values	Rb#A
&ways	J):_!.!f
'ith	Rn&O
'ords	Rs&3
'riters	Js!QPV
+s	Rp%3
"xa q9k	Ru!?
#t a	Rk&f
'll	Ro&,
'nd	Rk&f
&d	Rb"?
&etag	Rk!M
'very	Ro&,
&http	Rc"?
*s	Rk!M
&plain	Rn&m
"ype about	Rl!?
*ve	Ra"f
(fter	Rt!H
(lso	Rf!%
(nd	Fk!,%fT,
(pplication	.e!1"*(%!*'1!8#?"?&?"?"?"?%?#?"?#?%?&?"?"?"?"?"?"?"?"?#?"?"?"?"?"?"?"?#?%?"?"?%?"?%?"?"?"?"?"?#?'?&:3?4?%?"?-1
(s	Rm"3
'before	Rl!A
(ody	Rl!?
)ol	Rv&F
(ut	Rb#&
'chromium	Rf!H
'date	Rg&{&
'encoding	R|"&
)um	Ja!1g#"
(rror	Rw#?
'for	Rl!:
(rom	R_"A
'go	R|"&
'https	6e!1)*'1=?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
'ignore	Rl!A
(mage	Rz"?
(n	F|",13c!:
)t	J11g&1!F
*o	R{&,
(s	Bh!,-3.A>H!fk!O.,
'java	R|"&
'label	Jf&O+H
)rger	Rx&:
(ist	JW1o#"
(ocation	Ry&3
`)
