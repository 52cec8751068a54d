sitegenSearch("n0402e5cc-3",`!7238 gave	Rm%,
#40 section	R}!3
"519 header	R}&3
'section	Rm!V
#40 section	Rc#O
'which	Rc#O
"617 section	Rv"H
"7 v1	Rb"?
#25 acknowledgements	Rl#f
'does	Rl#f
'remarks	Rl#:
'section	Ji!3!fe!&!,!3!:!O
'which	Rt%3
"807 still	Rn!a
#3 unexpected	Rd&(
"a1fa2 d7a6ff	Rx&8
!8 401	Rp!a
#are	R~&:
#character	R",
%onverts	R":
#does	R':
#fetch	R~":
#is	Jz"H&H
#kb	J}":/:
%ilobytes	Rx%3
#on	R":
%r	Rj&{!
#rules	Rq!1
#so	R',
%wallows	Rc%3
#text	R"&
%he	J",{&:
#without	R':
".2.2 rfc	Rh#3
#3 the	Rm"f
%.2 and	Rk!O
(test	Rp!m
#4 version	Rf":
#6 there	Rw!:
#8.3.2 a	R{"H
"0 default	Rw%1
,server	Rw%1
%open	Ra%3
%request	Rx#8
,uri	Rx#8
#0 pages	Rv&A
%0 00000000000a	Rd"?
2b	Rd"?
2c	Rd"?
'bytes	R}"f
'docs	Rt&,
'or	Ri&A
'status	Rt&?
#80 0.001	R{#1
"1 flac	Rq"?
%steps	Rf#?
#2 fd	Ra%8
#90 new	Rg"H
'sent	Rg"H
"2 a	R~&,
`)
