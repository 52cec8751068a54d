sitegenSearch("n0402e5cc-4",`!8259 and	R{&,
'section	R{&V
#97 section	Ry!&!,!:!H
"441 section	Jh!A1:
%3 https	Rm!8
'request	R{%8
.uri	R{%8
'ssl	R{%8
#70 section	Js!HT&!,!3!:!H!O
'the	Rg#f
"601 2026	R}&,
+1125t16	R}&,
'and	R}&&
"785 section	R{&,
"859 1	R":
"910 and	Rw#3
"q2 redeem	Rg#?
!9 0	Rh&"
#2	Jh&"'T
#3	Ry&1!F
#607	R}"A
#p	Rl#?
#telling	Rp!h
#written	Ri&1
".1 and	Rc"3
&say	Rn#3
%.2 rfc	Rc#O
#2.2 a	Rs!H
)s	R_"f
(curl	Rq#:
,s	Ro#:
(for	Jp!:'V
&3 as	Rn#O
(web	Rc"O
+dav	Rc"O
#3 and	Rh",
%.2 the	Ru!,
&3 200	R|!f
(after	R|!O
)nd	Ji!,FO
)s	Ru!,
(in	Rz"O
(without	R|!H
&4 and	Jx"O#O
)s	Ru!m
(it	R|!O
(or	Rt"O
(rfc	R_"O
(so	Rn"O
(the	Ru!,
&5 and	Ru!,
)s	J_"f:O
(the	Rt"O
+ir	R_"O
&6 for	Rv"O
#5 reality	R|":
#6 rfc	Rw"H
"0 seconds	Jm!:v!&!,
#00 bytes	Rx%3
%7199254740992 here	R{&,
13 comes	R{&,
"110 add	R}!:
(llows	Fg!H6H93
`)
