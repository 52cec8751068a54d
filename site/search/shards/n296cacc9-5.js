sitegenSearch("n296cacc9-5",`!e2 disk	RF1
%it	RG:
%md	>13.3#3+3.3%3"3.3
%names	RT3
%of	RH3
%remove	Rf!:
#00 md	RO3
"3 md	RW3
"9 0a	R"1
%a	RL,
%before	Rj&,
%or	RL,
%that	RL,
"ach a	Js"H}!^&O
(ccount	Rw#f
(dded	RE3
(lias	R?,
(nd	R{&3
)swer	Rk&H
(pi	Ru!A
(rticle	Rq!A
(ttempt	Ju!Aw!V
(uthority	J>:m%3
'belongs	Rn&%
(uild	Rk&{!
'cache	Rk!:
)ller	Rr#f
)n	Jo!:&V_#,
(hange	Rm&%
(lass	Jw!^_#,
)ient	Fq!3",&H&:!f
(ode	Bw!^t"m#*'3"%),#%
)lumn	Rq&3
)nstant	Rn!O
)uld	Rr#H
'deeper	Rl&t
(istinct	Rs!,
'entry	Bn!%",%%e!HZV&{#*V
'fact	JF,d%%
)ilure	Rq!,
)ult	Rf#H
(ield	Rp!H
)le	Fb!:p#:)O!V&%
)nding	Jm&13,
(or	Rn!:
*m	Rk"f
(urther	Jf",p",
'google	Rj!3
-rpccode	Rj!3
(roup	Re",
'handed	Ri#:
)s	Bc!,,Ae"%B:(,
)ve	R~"H
(eading	Jj&m+3
(op	Rv!H!m
)st	Jp&&#A#m
(ttp	Jn!&|"&
'in	Jx&A)3
)side	R(3
(s	J::c!O~"A
(tem	J}!fp",#H
'key	BR1"8w#O),*:
'language	Rn!.
`)
