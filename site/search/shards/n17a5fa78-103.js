sitegenSearch("n17a5fa78-103",`!internetdraft http	Rj",
/s of	Ro"m
'op version	Rx!H
'pret 4xx	R{"&
'ruption costs	Rr&O
'val 1m	Ro!1
%o 419	Rm%,
'a	6",#:^,'.!A)H!^*H+O%,%:":',(f"H):*O,H%H%&7,.:#:(:+{&#,
(n	Jj!Hh!A
)other	Jq#:ZA
(uthorization	Rt"H
'chunks	Rx"f
(ontent	Rj!3
.toolarge	Rj!3
'e	R=,
(1md	R=,
'get	Rr!,
(itattributes	JE:l%,
'headers	Ri!^
'it	F%,v!fd!,
)s	B<:':H,(,n",2A1,
'java	Rx&,
+scripts	Rx&,
'location	Fr!A*3,H
'memory	Rx"f
'one	R{":
'pairs	Rs&:
)rts	Rs&:
)ttern	Rk&V
(lace	Rg&3
(rometheus	Ro!%
*xy	R}%:
,status	R}%:
'site	Rk&,
'templates	R^:
(he	6&:8,7:):.:%^%H+:#H+:,H!f-:%&#:!H",):'H(f(3>36,!{#-H%3!:#%&,
*ir	Rr&O
'unprocessable	Rj!3
4content	Rj!3
(se	JG:f!3
'web	Rk!V
*sites	Rz&3
(hich	Rv&3
'your	Fe!He!fT3
%ranet example	Ji"?i!?
&oduced it	Ri"3
-the	Fv!,KOd!,
+s application	Rf!,
*tion keep	Rh&t
&uder key	Rw%1
`)
