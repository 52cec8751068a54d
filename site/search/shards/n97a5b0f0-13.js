sitegenSearch("n97a5b0f0-13",`!type text	2m!?.d&?'?"?'?"?"?"?"?%?"?"?)?"?+?#?"?&?"?%?"?)?#?"?"?)?"?"?"?"?"?"?"?#?"?(?"?#?"?'1&1#?4%"1
(hat	Bl!,/3A303f!O),
)e	Ns"31,
*m	R?,
*n	Rr!A
)ose	Rv&A
(itle	Nr!3Q?
(ogether	Rr!:
(ranslation	Rr!3
'url	R.8
'video	R~!?
&d and	Rs%:
)s	Rm"H
(http	R_&3
(in	Ne":Df
(or	Re",
(twice	R{&,
&s 1.8	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+.0	Rp!O
(accept	Rc#3
.encoding	Rc#3
)ddress	Rr!:
)nd	Nr!^c#:
)re	Rs&3
(have	Rp!:
)ttp	Rp!,
(in	Ry"V
(names	Rz&3
(of	Rv&O
(report	Rr!:
(says	Rp!3
(that	Nr!3!H)3
*e	Rz&,
'cript also	Ru&m
%ical and	Rz!3
*cases	Rc"3
,uses	Rb#3
*refusals	Ry!,
)ly describes	Ra",
,some	Rg%,
,when	Rv%3
&ng error	Jt!3Cf#H
.s	Rt!^
)http	Rv#H
!u 9f2c71e05b	R~!?
#in	N~"Hf"3
#r	R):
"buntu latest	Ro&1
`)
