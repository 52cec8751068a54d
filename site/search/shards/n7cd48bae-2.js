sitegenSearch("n7cd48bae-2",`!true minwords	Jh&"31!F
'of	JW&!:u#3
(r	Fh&O#3*A
'programming	Rm#f
'reason	Rg!H
)directs	Rn&%
)gistry	Ry&F
'then	Rm#H
(o	Rm&A
%ly no	R5:
%ncate that	Rs!O
*d body	Rn!?
,upload	Ro"3
%st 400	Rw!3
(everybody	Rq&{"
(gorouter	Rf%3
(it	Rk"&
(that	Ra%:
*e	Rf%&
'ed by	Rf%:
*the	Rt!A
'ing content	R|"H
2length	R|"H
's it	Ri&3
+s	Rf%V
)the	RP,
#y a	Rt&C
'gain	>F1!8BA,AA:E,*:5&":%:DM
'nother	Rr!A
&body	Rn!?
&clients	Rt&&
'url	J{":/:
&fails	R~#:
&it	Jm!H.f
&last	Ri#f
*modified	Ri#f
(ter	Rp#&
'ike	Rm#f
&registry	Ry&F
&tea	Rb#?
'he	Rm!m
'o	Jp#:!HA:
&without	Rb":
'ould	Rs":
%ing a	R~"V
)out	Rn"H
"s tsx	Rq&m
#x mts	Rq&m
"tl before	Ri!f
"ube answer	Rm%X
'data	Rm%&!,
#e 24	2g!1#?'*'1!8%?%?#?"?"?#?#?'?"?"?"?%?"?"?"?#?"?"?&?"?,?(?%?#?"?"?
'5	Jx!?4?
#nnel and	Jv"AR3
)curl	Rv":
)info	Rh%8
*s	Rh%3
)whose	Rh%A
`)
