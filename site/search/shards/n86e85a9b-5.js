sitegenSearch("n86e85a9b-5",`!9.3.4 the	Rw!,
&5 and	Rw!,
)s	Jb"f:O
(the	Rv"O
+ir	Rb"O
&6 for	Rx"O
#5 reality	R~":
#6 rfc	Ry"H
"0 seconds	Jo!:v!&!,
#00 bytes	Rz%3
%7199254740992 here	R}&,
13 comes	R}&,
"110 add	R_":
(llows	Ji!H6H93
(ppendix	Jk!3ZO
(sked	Rd#f
*s	Jp!%1f
'calls	Ro":
(hooses	Rb"f
'does	Rn#O
(rew	Rd#f
'expressly	Rt"f
'forbids	Rx!H
'gave	Rn!3
'in	Rm!,
'leaves	Rh":
)ft	Rm"3
)ts	Rj":
'names	Jq",03
(o	Ry"H
)tes	Rb#:
'points	Rk"3
'recommends	R_#f
'says	B}!3"H!f"f0,',2H
`)
