sitegenSearch("n382a8262-8",`!com dev	Jc%8"8
&error	Re!1
'xample	Rm&*
(ports	R{!?
&for	Jl"?63
&head	Rm%1
&live	Rf#?
'ogin	Rm%1
&me	Rh&,
'icrosoft	Rr%?
&needs	Ri#H
&old	Jk!F)F
'n	Ra#?
'rders	Fk!*!8!M>fV8
&password	Rt%?
'hotos	Rr#?
'roblems	6e!1)*'1=?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
'urpose	Rt#?
&readme	Rn%8
,md	Rn%8
(l	Rw!?
(port	Rk!?
,s	Rk"?
&search	Rk!1
&that	Ri#H
&u	Rx!?
&v2	Rw"?
'ideos	Rx!?
%bination of	Ra#,
-s http	R{#3
(ing marks	Rt&:
%e a	R_%3
(bout	Js#,.,
(fter	Ru"H
(nd	Rt!3
(s	R_",
'back	:g!:+A!H"%!m,:+3)3#A+&2A(H4:(:(3F3
'faster	Rh#3
(irst	Bs!3z"A&V&3#A
(rom	6K,7,):"%%%Cm<h#:"f+:#3(3+:23)3%3%m,^)O
'in	Fg!:/AB&
'last	Jy"3}!,
'on	Rl!H
(ut	R_"H
(ver	Rh!A
'rfc	Rv!,
(un	Rt!f
'seven	Ro&%
'three	Ro!3
*ough	Rv#&
(o	JT,MH
)gether	Rb"3
'up	Jr"f.:
'we	Rd&,
(hile	Rt&,
&s a	Rh#H
)fter	J}"fX:
)gain	R_":
`)
