sitegenSearch("n6cbaf7b1-7",`!true for	Ry!:
'is	JJ:~#H
(t	Rt&3
'label	Rv&1!F
'may	Rj&V
(in	Jf&"21!F
*words	Jf&"21!F
'or	Jh&3)A
'programming	Rk#f
'reason	Re!H
)directs	Rl&%
)gistry	Rv&F
'then	Rk#H
(o	Rk&A
%ly no	R5:
%ncate that	Rq!O
*d body	Rl!?
,upload	Rm"3
%st 400	Ru!3
(everybody	Rn&{"
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
`)
