sitegenSearch("nb475f059-14",`!two servers	Jl#f",
'hapes	Ri%3
'igns	R8:
'mall	Rt&:
'paces	Jc!:t#A
'tatements	Rr"H
*us	Rj!:
,nonauthoritativeinfo	Rj!:
(eps	Jy"H"H
'uccessive	Ro#H
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
'ith	Ro&O
'ords	Rt&3
'riters	Js!QPV
+s	Rp%3
"xa q9k	Ru!?
#t a	Rk&f
'll	Rp&,
'nd	Rk&f
&d	Rb"?
&etag	Rk!M
'very	Rp&,
&http	Rc"?
*s	Rk!M
&plain	Ro&m
"ype a	Rm&:
(bout	Rl!?
*ve	Ra"f
(fter	Rt!H
(lso	Rf!%
(nd	Fk!,%fT,
(pplication	.e!1"*(%!*'1!8#?"?&?"?"?"?%?#?"?#?%?&?"?"?"?"?"?"?"?"?#?"?"?"?"?"?"?"?#?%?"?"?%?"?%?"?"?"?"?"?#?'?&:3?4?%?"?.1
(s	Rm"3
'before	Rl!A
(ody	Rl!?
)ol	Rw&F
(ut	Rb#&
'chromium	Rf!H
'date	Rg&{'
'encoding	R|"&
)um	Ja!1g#"
(rror	Rw#?
'for	Rl!:
(rom	R_"A
'https	6e!1)*'1=?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
'ignore	Rl!A
`)
