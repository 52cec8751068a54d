sitegenSearch("ncdface66-10",`!original one	Rf"&
+status	Rm&,
+words	R|!,
*status what	Rm&,
(examplenet should	Rf%:
(s 200	Rh!3
*access	Jk!:u!&
*certificate	Rd%,!:
*dns	Rf%3
*keep	R}#:
.alive	R}#:
*name	Rf%&
*the	Rf!:
-n	Ra%:
-y	Rg#H
"s 15	Rk&%
&7	Rx!:
%and	J@,/,
%fs	Rr&3
"ther 1xxx	Rf%3
(4xx	Jo":":
(530	R|%:
(a	Rd&3
)ctive	Fr%&"&"&
.sync	Fr%&"&"&
)libabas	Rv#3
)nd	F1,W,p!3Yt
*swers	Rs#3
)re	Rv&A
)s	Ju"fn!,
)ttributes	Ru&%
)uthorities	RI,
(bad	Rv%3
(calls	Rq!A
*se	Rc"3
,s	Jf"3@3
)haracter	R|&:
)i	Ri&A
*rcles	Rs#3
)lient	Ra":
.s	Bf!3.3':J:L%
)ode	FO(9Ae!3
,s	Fr!,1Vp!H
*ntent	Rl&:
)redentials	Ji!fF:!f
(direction	Jf!3s":
(effect	Rh":
)nd	Rp%3
*tries	R3,
,y	FS,!:%:t#3
)rror	RL,
-s	Jc&,&V
)xcept	Rg!f
(field	Fq!:v"O13
-s	Jf&m+%
*le	Jh&%03
,s	Rm&:
*nal	Rg#O
+dings	Rj&3
)orge	Rs&:
+ms	Jk&A+3
)rameworks	Rj!O
*om	R~!3
(gets	Rh&V
`)
