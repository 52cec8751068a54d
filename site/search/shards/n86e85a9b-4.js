sitegenSearch("n86e85a9b-4",`!80 requesturi	Rz#8
#0 pages	Rx&A
%0 00000000000a	Rf"?
2b	Rf"?
2c	Rf"?
'bytes	R_#f
'docs	Rv&,
'or	Rk&A
'status	Rv&?
#80 0.001	R}#1
"1 flac	Rs"?
%steps	Rh#?
#2 fd	Rc%8
#90 new	Ri"H
'sent	Ri"H
"2 a	Ra',
#59 and	R}&,
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
`)
