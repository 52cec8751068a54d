sitegenSearch("na7001283-9",`!serverswift region	Rq&r
's as	Ri",
)it	F|!3/:m":
+s	R{!H
)people	R~!:
)readers	Ry"3
+quired	Ru&:
)the	Fk&8%&#A
&ice answer	Rp#h
+s	Fh!3-,W3W3
*behind	Rf#3!H
+y	Rc&,
*cannot	Ru!3
*deep	Ru%3
.l	Ru%3
+oing	Rq!O
*from	Rs!%
*gives	Rq!%
*in	R}#3
+s	Fs!VSf,:+&!V
*may	Rq"f
+ust	Rp#f
*never	Rb#3
*or	Rk%,
*point	Ra#f
*restarts	Rh!A
*says	Rf#f
+end	Rq%:
+tatus	Ro#?
+vc	Rq%?
*that	B~!34&+:83!fNH
,ere	Rb#m
,rough	Rp"H
*unavailable	Fj!,!H*H_!(!?
+rl	Rv%&!:!?
*will	Rm#3
)pointmanager microsoft	Ra#f
)s a	Rq!3
,nswer	Jp"H,:
+does	Rf&:
+filled	Rq"f
+has	Rq!V
+is	Rq%3
+look	Rm%:
+nest	Rk%3
+on	Rk#3
,wn	Rq%:
+quiet	Rq!3
+read	Rl&A
+send	Rq",
+that	Jb#mU:
+use	Rl%:
*vc action	Rq%?
'ng it	Ri%&
*less	Ri%H
*the	Jm#O]A
#ssion 41f0	Rk#?
*cookie	Jg!mj"3
0s	Rk#H
*expires	Rq%X
*has	Ro%V
*if	Ro%,
+n	Rk#H
+s	Jh"3k!&!,
`)
