sitegenSearch("n09f42073-6",`!9.2.2 curl	Ru#:
,s	Rs#:
(for	Nt!:'^
(query	Rq#f
&3 as	Rr#O
(web	Rg"O
+dav	Rg"O
#3 and	Rl",
%.2 the	Ry!,
&3 200	Ra"f
(after	Ra"O
)nd	Nm!,FO
(in	R~"O
(the	Ry!,
(without	Ra"H
&4 and	N|"O#O
)s	Ry!{!
(it	Ra"O
(or	Rx"O
(rfc	Rd"O
(so	Rr"O
(the	Ry!,
&5 and	Ry!,
)s	Nd"f:O
(the	Rx"O
+ir	Rd"O
&6 for	Rz"O
#5 reality	Ra#:
#6 rfc	R{"H
"0 seconds	Nq!:v!&!,
#00 bytes	R|%3
%7199254740992 here	R_',
13 comes	R_',
"110 add	Rb":
(llows	Jk!H6H93
(ppendix	Nm!3ZO
(sked	Rf#f
*s	Nr!%1f
'calls	Rq":
(hooses	Rd"f
'does	Rp#O
(rew	Rf#f
'expressly	Rv"f
'forbids	Rz!H
'gave	Rp!3
'in	Ro!,
'leaves	Rj":
)ft	Ro"3
)ts	Rl":
'names	Ns",03
(o	R{"H
)tes	Rd#:
'points	Rm"3
'recommends	Rb#f
'says	B_"3"H!f"f0,',2H
`)
