sitegenSearch("na9b07f75-93",`!trusting content	Rz"H
2length	Rz"H
's it	Rg&3
+s	Rd%V
)the	RP,
#y a	Rq&C
'gain	>F1!8@A,AA:E,*:5&":%:CM
'nother	Rp!A
&body	Rl!?
&clients	Rq&&
'url	Jy":/:
&fails	R|#:
&it	Jk!H.f
&last	Rg#f
*modified	Rg#f
(ter	Rn#&
'ike	Rk#f
&registry	Rv&F
&tea	R_#?
'he	Rk!m
'o	Jn#:!HA:
&without	R_":
'ould	Rq":
%ing a	R|"V
)out	Rl"H
"s tsx	Rn&m
#x mts	Rn&m
"tl before	Rg!f
"ube answer	Rk%X
'data	Rk%&!,
#e 24	2e!1#?'*'1!8%?%?#?"?"?#?#?'?"?"?"?%?"?"?"?#?"?"?&?"?,?(?%?#?"?"?
'5	Jv!?4?
#nnel and	Jt"AR3
)curl	Rt":
)info	Rf%8
*s	Rf%3
)whose	Rf%A
#rn a	Jj!H=:
(way	R_#3
'into	J",k",
(t	Rp&*
'the	Rn!H
&ed away	Ji"3V,
)down	Ja"3a",
)payload	Rj!3
0toolarge	Rj!3
)the	Jr"f(f
)unprocessable	Rj!3
6entity	Rj!3
&ing a	Rs"H
&s a	Rg":
)way	Rn%&
(it	Ju%:#:
*s	Rk!O
(that	Rm%,
*e	Jg!A=,
(up	Fb"3U,K3
#s a	Ry#&
&extension	Ry#3
&protocol	Ry#3
`)
