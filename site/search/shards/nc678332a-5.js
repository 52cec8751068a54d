sitegenSearch("nc678332a-5",`!manual x	Jr!36H
(devar as	Rq#A
(html here	Rd"?
-rel	Rd"?
(pdf as	Rd"?
,rel	Rd"?
(var http	Rq#?
,names	Rq#A
%y 429	Rs!3
'apis	Fs!A*fMf
(ttempts	Re!:
'bytes	Rx!,
'caches	R_"O
)llers	Re!^
+s	R_&V
)uses	Rv%A
(ells	JF,j%:
(haracters	Rt&A
(lients	Fo!1.OMfZ&
(odes	Ri!C
)okies	Rm#H
'disks	R>,
'entries	Jo&{#){'!{(!{1
(rrors	Rj&,
'failed	Rs%3
(iles	Rr&3
(ormatters	Ry&,
*warded	Jv#&&(
(rameworks	Re!t
'have	Rc#f
(osts	Rh!V
(ttp	Rh#:
'is	Ro&:
(t	Jx!Hv",
'libraries	R_#:
'minutes	Rv&O
)stakes	Re!^
(ore	Js&H%O!{,
'operations	Ra",
(utcomes	Ff!O#3*3
'pages	Rn&,
)ths	Rx%O
(eople	Rw#3
(ortals	Ru#:
(rograms	Rt"f
*tested	R_#f
'redirects	Jr!o{"A
)quests	>h!,!A#f'1"A",!1W(!,!3[&!,"&%"
)sources	Jh!3[H
)try	Rh!A
,after	Rh!A
(iddles	Rk!3
(oles	Ri#f
'scripts	Rs#f
(econds	Jq!::,
)nd	Rz":
)rvers	Fz",%:_",
+ices	Ri#3
`)
