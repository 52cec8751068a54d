sitegenSearch("nf06a3657-1",`!otherwise not	Rd%,
.w	Ro"3
,one	Rl!H
,pages	Rz&3
,remove	R.:
.turn	Rw!A
,send	Rg"f
.t	Na#f-f
,the	Nu#Hg!%
.ough	Rs#O
-urns	Rg&3
,write	R9:
"ught to	>+:k!t&H+,+&!,",(,-,%:
#r comparison	Rl!A
&guess	Rj&A
&hint	R}!H
&judgement	Rt!%
&own	R|"A
&post	Rw!O
&reading	R_%,
(commendation	Ns!%y"%
&side	Rq#?
'ources	Rm%,
&test	Re":
'ools	N*8"8
'rial	Nt!:e!O
%s aws	R_%,
'the	Ry&O
#t 403	R{#3
&a	Fw!t<H73#3
'fter	RW,
'lready	Rx!:
'n	R>:
(d	:w!t',#H#,%,9f;f,,0O8:+H',!:)&
's	>k!m"33A1O;f5HE,@1!F#,
't	Fk!A831:DH
&because	Fk!:J,7&A3
(fore	Rs#:
'y	No!OZ:
&cache	Rn"H
+control	Rn"H
'odes	Rv&V
(ntent	Ry!k
&differently	Rf"H
'o	R5,
(es	RS,
&extra	Rp&V
+sections	Rp&V
&first	Rv&^
'or	J}!3:&~!,
'rom	Ru#h
&has	Rv&V
'ence	R(,
(re	R~!A
'ours	Rk!%
(w	Rf"O
'ttp	Jp!Hh!HL,
*httpstatus	Rp!H
&in	Jc!:0:p"&
's	Rl&f
't	R{%:
(s	Rp&A
`)
