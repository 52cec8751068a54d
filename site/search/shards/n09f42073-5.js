sitegenSearch("n09f42073-5",`!8.3 the	Rq"f
%.2 and	Ro!V
(rfc	Ro!O
(test	Rt!m
#4 version	Rj":
#6 rfc	Ro!O
&there	R{!:
#7 rfc	Rw!O
#8.3.2 a	R_#H
"0 default	R{%1
,server	R{%1
%open	Re%3
%request	R|#8
,uri	R|#8
#0 pages	Rz&A
%0 00000000000a	Rh"?
2b	Rh"?
2c	Rh"?
'bytes	Rb#f
'docs	Rx&,
'or	Rm&A
'status	Rx&?
#80 0.001	R_%1
"1 flac	Ru"?
%steps	Rj#?
#2 fd	Re%8
#90 new	Rk"H
'sent	Rk"H
"2 a	Rc',
#59 and	R_',
'section	R_'V
#97 section	R}!&!,!:!H
"441 section	Nl!A1:
%3 https	Rq!8
'request	R_&8
.uri	R_&8
'ssl	R_&8
#70 section	Nw!HT&!,!3!:!H!O
'the	Rk#f
"594 section	Ny!fEH
"601 2026	Rb',
+1125t16	Rb',
'and	Rb'&
"785 section	R_',
"859 1	R":
"910 and	R{#3
"e03978e 40d5	Ry![
"q2 redeem	Rk#?
!9 0	Rl&"
#2	Nl&"'T
#3	R}&1!F
#607	Rb#A
#p	Rp#?
#telling	Rt!h
#written	Rm&1
".1 and	Rg"3
&say	Rr#3
%.1 rfc	Ro!O
&2 rfc	Rg#O
#2.2 a	Rw!H
)s	Rd"f
`)
