sitegenSearch("n0dd2e32a-8",`!com purpose	Rt#?
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
(ing marks	Rs&:
%e a	R_%3
(bout	Js#,.,
(fter	Ru"H
(nd	Rt!3
(s	R_",
'back	:g!:+A!H"%!m,:+3)3#A+&2A(H4:(:(3E3
'faster	Rh#3
(irst	Bs!3z"A%V&3#A
(rom	6K,7,):"%%%Cm<h#:"f+:#3(3+:23)3%3%m+^)O
'in	Fg!:/AB&
'last	Jy"3|!,
'on	Rl!H
(ut	R_"H
(ver	Rh!A
'rfc	Rv!,
(un	Rt!f
'seven	Rn&%
'three	Ro!3
*ough	Rv#&
(o	JT,MH
)gether	Rb"3
'up	Jr"f.:
'we	Rd&,
(hile	Rs&,
&s a	Rh#H
)fter	J}"fX:
)gain	R_":
)nd	J}#3S,
)s	Jw!Hb"3
)t	R_%3
(back	Bn":.H2O)O,3
)efore	FA:z":4H
(finish	Rd&:
*rst	FN,z#f#,
)or	R2,
)rom	.(:2,MA93!H.H",(m"v#f.&!,1H)&"&"&"&"&"&"&"&"&"&"&"&"&"&!V"&!3"&"&"&!,"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&7,
(in	Bf!3SA&313p!H
*stead	Rt!:
(out	Rx&,
`)
