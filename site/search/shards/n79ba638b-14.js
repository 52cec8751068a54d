sitegenSearch("n79ba638b-14",`!and what	20,9:>,%%&^"%#%"&%%"&"%!:Qf"O%,',?H"&"H#,%H4&"t"3!V"&!t#,"V#&"3!A#&!m"&!H!O#&!O
*ever	Ja",x":
(en	Bs!%#A;f_!3;,%*
)re	:h!&"%#&4A5A"fx!3!V%H"f#%"&#,
)ther	Br!&]32:#:':.:
(ich	Bl!%'1AfB,WV!{'&V.3
(o	Fw"V6&4HI,
)ever	Jg",F,
)se	Rp&:
(y	Rm!:
'ill	Br!AI3WV#:*:
(ndows	J@,/,
(th	:G,A%!A!H&3'%#O!m#A*fT:O:+H3%#:
*out	>y!f,H':%&7f(Hd!,&:':
'ords	Ru&O
)kers	Jm!:z!&
*s	Je"3k"%
(uld	J-,y":
'rite	BF:H:i!3>:7m)A
+s	>m#mC,;3!:&O%%"%)A%,
(ong	Ri!3
)te	Rt!3
'ww	R|&3
)authenticate	R|&3
&x	Js!:t"3
'ratelimitreset	Rs!:
3ourceuntil	Rf&3
&you	:j!,!A"%'%)3&3+3"3)3*343*3"3(m4:DO,,
)r	Bk!:(:+3(3:3?f_!:
#ew after	Rq!3
(nd	Rn&:
(s	Rx!f
'each	Rr&^
'for	Rm"3
(rom	Rj"O
'once	Rt&3
'when	Rn&:
(ith	R{&,
#nounce as	Rw&A
+that	Rl"f
-e	Ry"H
+with	Ru#3
*d a	Ra"3
-nd	R{#3
,end	Ry"3
,in	Rl",
,the	Rg%3
*s 96	Rw"A
,a	Rv!,
`)
