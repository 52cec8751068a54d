sitegenSearch("neb29e5ad-53",`!8 fetch	R|":
#is	Jx"H&H
#kb	J{":/:
%ilobytes	Rv%3
#on	R":
%r	Rh&{!
#rules	Ro!1
#so	R',
%wallows	Ra%3
#text	R"&
%he	J",x&:
#without	R':
".1 cacheable	Rq#&
#2.2 rfc	Rf#3
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
#0 pages	Rs&A
%0 00000000000a	Rb"?
2b	Rb"?
2c	Rb"?
'bytes	R{"f
'docs	Rq&,
'or	Rg&A
'status	Rq&?
#80 0.001	Ry#1
"1 flac	Ro"?
%steps	Rd#?
#2 fd	R~#8
#90 new	Re"H
'sent	Re"H
"2 a	R{&,
#59 and	Rx&,
'section	Rx&V
#97 section	Rw!&!,!:!H
"441 section	Jf!A1:
%3 https	Rk!8
'request	Ry%8
.uri	Ry%8
'ssl	Ry%8
#70 section	Jq!HT&!,!3!:!H!O
'the	Re#f
"601 2026	Rz&,
+1125t16	Rz&,
'and	Rz&&
"785 section	Rx&,
"859 1	R":
"910 and	Ru#3
"q2 redeem	Re#?
!9 0	Rf&"
#2	Jf&"'T
#3	Rv&1!F
#607	R{"A
#p	Rj#?
`)
