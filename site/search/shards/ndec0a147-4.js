sitegenSearch("ndec0a147-4",`!8259 and	R}&,
'section	R}&V
#97 section	R{!&!,!:!H
"441 section	Jj!A1:
%3 https	Ro!8
'request	R}%8
.uri	R}%8
'ssl	R}%8
#70 section	Ju!HT&!,!3!:!H!O
'the	Ri#f
"601 2026	R_',
+1125t16	R_',
'and	R_'&
"785 section	R}&,
"859 1	R":
"910 and	Ry#3
"q2 redeem	Ri#?
!9 0	Rj&"
#2	Jj&"'T
#3	R{&1!F
#607	R_#A
#p	Rn#?
#telling	Rr!h
#written	Rk&1
".1 and	Re"3
&say	Rp#3
%.2 rfc	Re#O
#2.2 a	Ru!H
)s	Rb"f
(curl	Rs#:
,s	Rq#:
(for	Jr!:'V
&3 as	Rp#O
(web	Re"O
+dav	Re"O
#3 and	Rj",
%.2 the	Rw!,
&3 200	R~!f
(after	R~!O
)nd	Jk!,FO
)s	Rw!,
(in	R|"O
(without	R~!H
&4 and	Jz"O#O
)s	Rw!m
(it	R~!O
(or	Rv"O
(rfc	Rb"O
(so	Rp"O
(the	Rw!,
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
`)
