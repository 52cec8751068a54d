sitegenSearch("nd617911b-12",`!manual post301	Ri":
/2	Rj":
/3	Rk":
)retry	6u!O?:#:#:":":%:":":":":":":":%:":#:":":":":":":":":":%:/:#:
)says	Rp%%
*hows	Rm%,
*ome	Rm!H
)they	Jq!%::
*itle	Rh"?
)var	Ru#A
)w	Rx":
*ith	Ru"O
)x	Jv!36H
(devar as	Ru#A
(html here	Rh"?
-rel	Rh"?
(pdf as	Rh"?
,rel	Rh"?
(var http	Ru#?
,names	Ru#A
%y 429	Rw!3
'apis	Jw!A*fMf
(s	Rj&O
(ttempts	Ri!:
'bytes	R|!,
'caches	Rd"O
)llers	Ri!^
+s	Rd&V
)uses	Rz%A
(ells	JF,n%:
(haracters	Rx&A
(lients	Fs!1.OMfZ&
(odes	Rm!C
)okies	Rq#H
'disks	R>,
'entries	JS,a%{#){(!{)!{2
(rrors	Rn&,
'failed	Rw%3
(iles	Rv&3
(ormatters	R}&,
*warded	Jz#&&(
(rameworks	Ri!t
'have	Rg#f
(osts	Rl!V
(ttp	Rl#:
'is	Rs&:
(t	R|!H
'libraries	Rd#:
'minutes	Rz&V
)stakes	Ri!^
(ore	Jn&,+H%V!{-
'operations	Re",
(utcomes	Jj!O#3*3
'pages	Rr&,
)ths	R|%O
(eople	R{#3
(ortals	Ry#:
(rograms	Rx"f
*tested	Rd#f
`)
