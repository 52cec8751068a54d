sitegenSearch("nb475f059-11",`!truncate that	Rq!O
*d body	Rl!?
,upload	Rm"3
%st 400	Ru!3
(everybody	Ro&{"
(gorouter	Rd%3
(it	Ri"&
(that	R~#:
*e	Rd%&
'ed by	Rd%:
*the	Rr!A
'ing content	Rz"H
2length	Rz"H
's it	Rg&3
+s	Rd%V
)the	RP,
#y a	Rr&C
'gain	>F1!8@A,AA:E,*:5&":%:DM
'nother	Rp!A
&body	Rl!?
&clients	Rr&&
'url	Jy":/:
&fails	R|#:
&it	Jk!H.f
&last	Rg#f
*modified	Rg#f
(ter	Rn#&
'ike	Rk#f
&registry	Rw&F
&tea	R_#?
'he	Rk!m
'o	Jn#:!HA:
&without	R_":
'ould	Rq":
%ing a	R|"V
)out	Rl"H
"s tsx	Ro&m
#x mts	Ro&m
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
(t	Rq&*
'the	Rn!H
&ed away	Ji"3V,
)down	Ja"3a",
)payload	Rj!3
0toolarge	Rj!3
)the	Jr"f(f
)unprocessable	Rj!3
`)
