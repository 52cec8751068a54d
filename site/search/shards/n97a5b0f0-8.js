sitegenSearch("n97a5b0f0-8",`!true each	R1,
(very	Rn&t
'faults	R_%3
(or	R_":
'is	NK:d%H
(t	R{&3
'label	R}&1!F
'may	Rp&V
(in	Nl&"31!F
*words	Nl&"31!F
'of	NY&!:w#3
(r	Jl&O#3*A
'programming	Rq#f
'reason	Rk!H
)directs	Rr&%
)gistry	R}&F
'then	Rq#H
(o	Rq&A
%ly no	R6:
%ncate that	Rw!O
*d body	Rr!?
,upload	Rs"3
%st 400	R{!3
(everybody	Ru&{"
(gorouter	Rj%3
(it	Ro"&
(that	Re%:
*e	Rj%&
'ed by	Rj%:
*the	Rx!A
'ing content	Ra#H
2length	Ra#H
's it	Rm&3
+s	Rj%V
)the	RQ,
#y a	Rx&C
'gain	>G1!8EA,AA:E,*:5&":%:DM
'nother	Rv!A
&body	Rr!?
&clients	Rx&&
'url	N_#:/:
&fails	Rc%:
&it	Nq!H.f
&last	Rm#f
*modified	Rm#f
(ter	Rt#&
'ike	Rq#f
&registry	R}&F
&tea	Rf#?
'he	Rq!t
'o	Nt#:!HA:
&without	Rf":
'ould	Rw":
%ing a	Rc#V
)out	Rr"H
"s tsx	Ru&m
#x mts	Ru&m
"tl 120	Rm!V
&before	Rm!m
"ube answer	Rq%X
'data	Rq%&!,
`)
