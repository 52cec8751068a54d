sitegenSearch("ndd5ae372-10",`!trouble the	Rq!,
)shoot your	Fy#&"&"&"&
.ing 440	Ro%&
2page	Ro%,
2where	Rp#:
#ue a	JG:q%A
(nd	Fw"f6mc!A
(way	R/:
'each	R1,
(very	Rh&t
'faults	Ry#3
(or	Ry!:
'is	JJ:~#H
(t	Ru&3
'label	Rw&1!F
'may	Rj&V
(in	Jf&"31!F
*words	Jf&"31!F
'or	Jh&3*A
'programming	Rk#f
'reason	Re!H
)directs	Rl&%
)gistry	Rw&F
'then	Rk#H
(o	Rk&A
%ly no	R5:
%ncate that	Rq!O
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
`)
