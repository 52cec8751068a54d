sitegenSearch("ndb9a0066-6",`!manual some	Ro!H
)they	Ns!%::
*itle	Rj"?
)var	Rw#A
)w	Rz":
*ith	Rw"O
)x	Nx!36H
(devar as	Rw#A
(html here	Rj"?
-rel	Rj"?
(pdf as	Rj"?
,rel	Rj"?
(var http	Rw#?
,names	Rw#A
%y 429	Ry!:
'apis	Jy!H!^*fMf
(s	Rl&O
(ttempts	Rk!:
'bytes	R~!,
'caches	Rf"O
)llers	Rk!^
+s	Rf&V
)uses	R|%A
(ells	NG,o%:
(haracters	Rz&A
(lients	Fu!1.OMfZ&
(odes	Ro!C
)okies	Rs#H
'disks	R?,
'entries	JT,b%{#){(!{)!{3
(rrors	Rp&,
'failed	Ry%3
(iles	Rx&3
(ormatters	R_',
*warded	N|#&&(
(rameworks	Rk!t
'have	Ri#f
(osts	Rn!V
(ttp	Rn#:
'is	Ru&:
(t	R~!H
'libraries	Rf#:
'minutes	R|&V
)stakes	Rk!^
(ore	Jp&,+H%V!{.
'operations	Rg",
(utcomes	Jl!O#3*3
'pages	Rt&,
)ths	R~%O
(eople	R}#3
(ortals	R{#:
(rograms	Rz"f
*tested	Rf#f
'redirects	Nx!o{"A
)quests	>n!,!A#f'1"A",!1W(!,!3[&!,"&%"
)sources	Nn!3[H
)try	Rn!A
,after	Rn!A
(iddles	Rq!3
(oles	Ro#f
`)
