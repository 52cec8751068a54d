sitegenSearch("n2573be80-14",`!serves as	Rk",
)it	J~!3/:m":
+s	R}!H
)people	Ra":
)readers	R{"3
+quired	Rw&:
)the	Jm&8%&#A
&ice answer	Rr#h
+s	Fj!3-,W3W3
*behind	Rh#3!H
+y	Re&,
*cannot	Rw!3
*deep	Rw%3
.l	Rw%3
+oing	Rs!O
*from	Ru!%
*gives	Rs!%
*in	R_%3
+s	Fu!VSf,:+&!V
*may	Rs"f
+ust	Rr#f
*never	Rd#3
*or	Rm%,
*point	Rc#f
*restarts	Rj!A
*says	Rh#f
+end	Rs%:
+tatus	Rq#?
+vc	Rs%?
*that	Ba"34&+:83!fNH
,ere	Rd#m
,rough	Rr"H
*unavailable	Jl!,!H*H_!(!?
+rl	Rx%&!:!?
*will	Ro#3
)pointmanager microsoft	Rc#f
)s a	Rs!3
,nswer	Jr"H,:
+does	Rh&:
+filled	Rs"f
+has	Rs!V
+is	Rs%3
+look	Ro%:
+nest	Rm%3
+on	Rm#3
,wn	Rs%:
+quiet	Rs!3
+read	Rn&A
+send	Rs",
+that	Jd#mU:
+use	Rn%:
*vc action	Rs%?
'ng it	Rk%&
*less	Rk%H
*the	Jo#O]A
#ssion 41f0	Rm#?
*cookie	Ji!mj"3
0s	Rm#H
*expires	Rs%X
*has	Rq%V
*if	Rq%,
+n	Rm#H
+s	Jj"3k!&!,
*lives	Rq%3
*of	Rs%,
`)
