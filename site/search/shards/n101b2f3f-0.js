sitegenSearch("n101b2f3f-0",`!com dev	Ni%8"8
'ocs	Ry!d
&error	Rk!1
'xample	Rs&*
(ports	Rb"?
&for	Nr"?63
&head	Rs%1
&live	Rl#?
'ogin	Rs%1
&me	Rn&,
'icrosoft	Rx%?
&needs	Ro#H
&old	Nq!F)F
'n	Rg#?
'rders	Jq!*!8!M![>fV8
&password	Rz%?
'hotos	Rx#?
'roblems	6k!1)*'1#[;?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
'urpose	Rz#?
&readme	Rt%8
,md	Rt%8
(l	R}!?
(port	Rq!?
,s	Rq"?
&search	Rq!1
&that	Ro#H
&u	R~!?
&v2	R}"?
'ideos	R~!?
%bination of	Rg#,
-s http	Rb%3
(ing marks	Rz&:
%e a	Nw!Op!3
(bout	Ny#,.,
(fter	R{"H
(nd	Rz!3
(s	Rf",
'back	:m!:+A!H"%!m,:+3)3#A+&2A(H4:(:(3F3
'faster	Rn#3
(irst	By!:z"A&V&3#H
(rom	6L,;,*:"%%%Cm<h#:"f+:#3(3+:23)3%3%m,^)O
'in	Jm!:/AB&
'last	N_#3}!,
'on	Rr!H
(ut	Rf"H
(ver	Rn!A
'rfc	R|!,
(un	Rz!f
'seven	Ru&%
'three	Ru!3
*ough	N|#&Q^
(o	NV,QH
)gether	Rh"3
'up	Nx"f.:
'we	Rj&,
(hile	Rz&,
&s a	Nh#3(H
`)
