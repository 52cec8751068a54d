sitegenSearch("n1dfcf591-44",`!manual post301	Re":
/2	Rf":
/3	Rg":
)retry	2q!O?:#:#:":":%:":":":":":":":%:":#:":":":":":":":":":%:/:#:
)says	Rl%%
*hows	Ri%,
*ome	Ri!H
)they	Jm!%::
*itle	Rd"?
)var	Rq#A
)w	Rt":
*ith	Rq"O
)x	Jr!36H
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
(ells	JF,i%:
(haracters	Rs&A
(lients	Fo!1.OMfZ&
(odes	Ri!C
)okies	Rm#H
'disks	R>,
'entries	Jn&{#){'!{(!{1
(rrors	Rj&,
'failed	Rs%3
(iles	Rq&3
(ormatters	Rx&,
*warded	Jv#&&(
(rameworks	Re!t
'have	Rc#f
(osts	Rh!V
(ttp	Rh#:
'is	Rn&:
(t	Rx!H
'libraries	R_#:
'minutes	Ru&O
)stakes	Re!^
(ore	Jr&H%O!{,
'operations	Ra",
(utcomes	Ff!O#3*3
'pages	Rm&,
)ths	Rx%O
(eople	Rw#3
(ortals	Ru#:
(rograms	Rt"f
*tested	R_#f
'redirects	Jr!o{"A
`)
