sitegenSearch("ne2e122b9-1",`!otherwise mdn	Rs!:
,never	Rs!t
-ginx	Rm!A
-ot	R_%,
.w	Rk"3
,one	Rh!H
,pages	Rv&3
,remove	R.:
.turn	Rs!A
,send	Rc"f
.t	J|"f-f
,the	Jq#Hg!%
.ough	Ro#O
-urns	Rc&3
,write	R8:
"ught to	>+:g!t&H+,+&!,",(,-,%:
#r comparison	Rh!A
&guess	Rf&A
&hint	Ry!H
&judgement	Rp!%
&own	Rx"A
&post	Rs!O
&reading	R{#,
(commendation	Jo!%y"%
&side	Rm#?
'ources	Ri%,
&test	Ra":
'ools	J*8"8
'rial	Jp!:e!O
%s aws	R{#,
'the	Ru&O
#t 403	Rw#3
&a	Fs!t<H73#3
'fter	RU,
'lready	Rt!:
'n	R=:
(d	:s!t',#H#,%,9f;f,,0O8:+H',!:)&
's	>g!m"33A1O;f5HE,@1!F#,
't	Fg!A831:DH
&because	Fg!:J,7&A3
(fore	Ro#:
'y	Re#:
&cache	Rj"H
+control	Rj"H
'odes	Rr&V
(ntent	Ru![
&differently	Rb"H
'o	R4,
(es	RR,
&extra	Rl&V
+sections	Rl&V
&first	Rr&^
'or	Fy!3:&~!,
'rom	Rq#h
&has	Rr&V
'ence	R(,
(re	Rz!A
'ours	Rg!%
(w	Rb"O
'ttp	Fl!Hh!HL,
*httpstatus	Rl!H
`)
