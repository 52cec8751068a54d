sitegenSearch("n06acb370-5",`!otherwise answers	R}%,
,by	Rh#O
,curl	Jv!A!m#:>:
,each	Jk!:H:
,have	R_"f
-tml	Rz&{%
,invalid	Ri!3
-s	Jj&f3H
,make	R3:
-dn	Ru!:
,never	Ru!t
-ginx	Ro!A
-ot	Rb%,
.w	Rm"3
,one	Rj!H
,pages	Rx&3
,remove	R.:
.turn	Ru!A
,send	Re"f
.t	J~"f-f
,the	Js#Hg!%
.ough	Rq#O
-urns	Re&3
,write	R8:
"ught to	>+:i!t&H+,+&!,",(,-,%:
#r comparison	Rj!A
&guess	Rh&A
&hint	R{!H
&judgement	Rr!%
&own	Rz"A
&post	Ru!O
&reading	R}#,
(commendation	Jq!%y"%
&side	Ro#?
'ources	Rk%,
&test	Rc":
'ools	J*8"8
'rial	Jr!:e!O
%s aws	R}#,
'the	Rw&O
#t 403	Ry#3
&a	Fu!t<H73#3
'fter	RV,
'lready	Rv!:
'n	R=:
(d	:u!t',#H#,%,9f;f,,0O8:+H',!:)&
's	>i!m"33A1O;f5HE,@1!F#,
't	Fi!A831:DH
&because	Fi!:J,7&A3
(fore	Rq#:
'y	Rg#:
&cache	Rl"H
+control	Rl"H
'odes	Rt&V
(ntent	Rw![
&differently	Rd"H
'o	R4,
(es	RR,
&extra	Rn&V
+sections	Rn&V
&first	Rt&^
`)
