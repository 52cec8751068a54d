sitegenSearch("n167b2eb1-3",`!7519 header	R{&3
'section	Rk!V
#40 section	Ra#O
'which	Ra#O
"617 section	Rt"H
"7 v1	R_"?
#25 acknowledgements	Rj#f
'does	Rj#f
'remarks	Rj#:
'section	Jg!3!fe!&!,!3!:!O
'which	Rr%3
"807 still	Rl!a
#3 unexpected	Rb&(
!8 401	Rn!a
#are	R|&:
#character	R",
%onverts	R":
#does	R':
#fetch	R|":
#is	Jx"H&H
#kb	J{":/:
%ilobytes	Rv%3
#on	R":
%r	Rh&{!
#rules	Ro!1
#so	R',
%wallows	Ra%3
#text	R"&
%he	J",y&:
#without	R':
".2.2 rfc	Rf#3
#3 the	Rk"f
%.2 and	Ri!O
(test	Rn!m
#4 version	Rd":
#6 there	Ru!:
#8.3.2 a	Ry"H
"0 default	Ru%1
,server	Ru%1
%open	R~#3
%request	Rv#8
,uri	Rv#8
#0 pages	Rt&A
%0 00000000000a	Rb"?
2b	Rb"?
2c	Rb"?
'bytes	R{"f
'docs	Rr&,
'or	Rg&A
'status	Rr&?
#80 0.001	Ry#1
"1 flac	Ro"?
%steps	Rd#?
#2 fd	R~#8
#90 new	Re"H
'sent	Re"H
"2 a	R|&,
#59 and	Ry&,
'section	Ry&V
#97 section	Rw!&!,!:!H
`)
