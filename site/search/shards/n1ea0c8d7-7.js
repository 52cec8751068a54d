sitegenSearch("n1ea0c8d7-7",`!troubleshooting 440	Rs%&
2page	Rs%,
2where	Rt#:
#ue a	JG:u%A
(nd	J{"f6mc!A
(way	R/:
'becomes	Rq&,
'each	R1,
(very	Rl&t
'faults	R}#3
(or	R}!:
'is	JJ:c%H
(t	Ry&3
'label	R{&1!F
'may	Rn&V
(in	Jj&"31!F
*words	Jj&"31!F
'of	JX&!:v#3
(r	Jj&O#3*A
'programming	Ro#f
'reason	Ri!H
)directs	Rp&%
)gistry	R{&F
'then	Ro#H
(o	Ro&A
%ly no	R5:
%ncate that	Ru!O
*d body	Rp!?
,upload	Rq"3
%st 400	Ry!3
(everybody	Rs&{"
(gorouter	Rh%3
(it	Rm"&
(that	Rc%:
*e	Rh%&
'ed by	Rh%:
*the	Rv!A
'ing content	R~"H
2length	R~"H
's it	Rk&3
+s	Rh%V
)the	RP,
#y a	Rv&C
'gain	>F1!8DA,AA:E,*:5&":%:DM
'nother	Rt!A
&body	Rp!?
&clients	Rv&&
'url	J}":/:
&fails	Ra%:
&it	Jo!H.f
&last	Rk#f
*modified	Rk#f
(ter	Rr#&
'ike	Ro#f
&registry	R{&F
&tea	Rd#?
'he	Ro!m
'o	Jr#:!HA:
&without	Rd":
'ould	Ru":
%ing a	Ra#V
)out	Rp"H
"s tsx	Rs&m
#x mts	Rs&m
`)
