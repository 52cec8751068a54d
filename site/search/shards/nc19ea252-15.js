sitegenSearch("nc19ea252-15",`!and what	20,9:@,%%&^"%#%"&%%"&"%!:Qf"O%,',?H"&"H#,%H4&"t"3!V"&!t#,"V#&"3!A#&!m"&!H!O#&!O
*ever	Jc",x":
(en	Bu!%#A;f_!3;,%*
)re	:S,7&"%#&4A5A"fx!3!V%H"f#%"&#,
)ther	Bt!&]32:#:':.:
(ich	Bn!%'1AfB,WV!{'&V.3
(o	Fy"V6&4HI,
)ever	Ji",F,
)se	Rr&:
(y	Ro!:
'ill	Bt!AI3WV#:*:
(ndows	J@,/,
(th	:G,C%!A!H&3'%#O!m#A*fT:O:+H3%#:
*out	>{!f,H':%&7f(Hd!,&:':
'ords	Rw&O
)kers	Jo!:z!&
*s	Jg"3k"%
(uld	J-,{":
'rite	BF:J:i!3>:7m)A
+s	>o#mC,;3!:&O%%"%)A%,
(ong	Rk!3
)te	Rv!3
'ww	R~&3
)authenticate	R~&3
&x	Ju!:t"3
'ratelimitreset	Ru!:
3ourceuntil	Rh&3
&you	:l!,!A"%'%)3&3+3"3)3*343*3"3(m4:DO,,
)r	Bm!:(:+3(3:3?f_!:
#ew after	Rs!3
(nd	Rp&:
(s	Rz!f
'each	Rt&^
'for	Ro"3
(rom	Rl"O
'once	Rv&3
'when	Rp&:
(ith	R}&,
#nounce as	Ry&A
+that	Rn"f
-e	R{"H
+with	Rw#3
*d a	Rc"3
-nd	R}#3
,end	R{"3
,in	Rn",
,the	Ri%3
*s 96	Ry"A
,a	Rx!,
`)
