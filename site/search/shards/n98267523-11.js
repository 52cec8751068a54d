sitegenSearch("n98267523-11",`!com needs	Rm#H
&old	Jo!F)F
'n	Re#?
'rders	Jo!*!8!M>fV8
&password	Rx%?
'hotos	Rv#?
'roblems	6i!1)*'1=?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
'urpose	Rx#?
&readme	Rr%8
,md	Rr%8
(l	R{!?
(port	Ro!?
,s	Ro"?
&search	Ro!1
&that	Rm#H
&u	R|!?
&v2	R{"?
'ideos	R|!?
%bination of	Re#,
-s http	R_%3
(ing marks	Rx&:
%e a	Rd%3
(bout	Jw#,.,
(fter	Ry"H
(nd	Rx!3
(s	Rd",
'back	:k!:+A!H"%!m,:+3)3#A+&2A(H4:(:(3F3
'faster	Rl#3
(irst	Bw!3z"A&V&3#H
(rom	6K,;,):"%%%Cm<h#:"f+:#3(3+:23)3%3%m,^)O
'in	Jk!:/AB&
'last	J}"3}!,
'on	Rp!H
(ut	Rd"H
(ver	Rl!A
'rfc	Rz!,
(un	Rx!f
'seven	Rs&%
'three	Rs!3
*ough	Jz#&Q^
(o	JU,PH
)gether	Rf"3
'up	Jv"f.:
'we	Rh&,
(hile	Rx&,
&s a	Rl#H
)fter	Jb#fX:
)gain	Rd":
)nd	Jb%3T,
)s	J{!Hb"3
)t	Rd%3
(back	Br":.H2O)O,3
)efore	JA:~":4H
(finish	Rh&:
*rst	JN,~#f#,
)or	R2,
`)
