sitegenSearch("neb29e5ad-54",`!9 telling	Rn!h
#written	Rg&1
".1 and	Ra"3
&say	Rl#3
%.2 rfc	Ra#O
#2.2 a	Rq!H
)s	R}!f
(curl	Ro#:
,s	Rm#:
(for	Jn!:'V
&3 as	Rl#O
(web	Ra"O
+dav	Ra"O
#3 and	Rf",
%.2 the	Rs!,
&3 200	Rz!f
(after	Rz!O
)nd	Jg!,FO
)s	Rs!,
(in	Rx"O
(without	Rz!H
&4 and	Jv"O#O
)s	Rs!m
(it	Rz!O
(or	Rr"O
(rfc	R}!O
(so	Rl"O
(the	Rs!,
&5 and	Rs!,
)s	J}!f:O
(the	Rr"O
+ir	R}!O
&6 for	Rt"O
#5 reality	Rz":
#6 rfc	Ru"H
"0 seconds	Jk!:v!&!,
#00 bytes	Rv%3
%7199254740992 here	Rx&,
13 comes	Rx&,
"110 add	R{!:
(llows	Fe!H6H93
(ppendix	Jg!3ZO
(sked	R_#f
*s	Jl!%1f
'calls	Rk":
(hooses	R}!f
'does	Rj#O
(rew	R_#f
'expressly	Rp"f
'forbids	Rt!H
'gave	Rj!3
'in	Ri!,
'leaves	Rd":
)ft	Ri"3
)ts	Rf":
'names	Jm",03
(o	Ru"H
)tes	R}":
'points	Rg"3
'recommends	R{"f
'says	By!3"H!f"f0,',2H
`)
