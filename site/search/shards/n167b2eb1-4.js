sitegenSearch("n167b2eb1-4",`!8441 section	Jf!A1:
%3 https	Rk!8
'request	Ry%8
.uri	Ry%8
'ssl	Ry%8
#70 section	Jq!HT&!,!3!:!H!O
'the	Re#f
"601 2026	R{&,
+1125t16	R{&,
'and	R{&&
"785 section	Ry&,
"859 1	R":
"910 and	Ru#3
"q2 redeem	Re#?
!9 0	Rf&"
#2	Jf&"'T
#3	Rw&1!F
#607	R{"A
#p	Rj#?
#telling	Rn!h
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
%7199254740992 here	Ry&,
13 comes	Ry&,
"110 add	R{!:
(llows	Fe!H6H93
(ppendix	Jg!3ZO
(sked	R_#f
*s	Jl!%1f
'calls	Rk":
(hooses	R}!f
`)
