sitegenSearch("ncbbff9b2-4",`!serves as	Rg",
)it	Fz!3/:m":
+s	Ry!H
)people	R|!:
)readers	Rw"3
+quired	Rs&:
)the	Fi&8%&#A
&ice answer	Rn#h
+s	Ff!3-,W3W3
*behind	Rd#3!H
+y	Ra&,
*cannot	Rs!3
*deep	Rs%3
.l	Rs%3
+oing	Ro!O
*from	Rq!%
*gives	Ro!%
*in	R{#3
+s	Fq!VSf,:+&!V
*may	Ro"f
+ust	Rn#f
*never	R_#3
*or	Ri%,
*point	R~"f
*restarts	Rf!A
*says	Rd#f
+end	Ro%:
+tatus	Rm#?
+vc	Ro%?
*that	B|!34&+:83!fNH
,ere	R_#m
,rough	Rn"H
*unavailable	Fh!,!H*H_!(!?
+rl	Rt%&!:!?
*will	Rk#3
)pointmanager microsoft	R~"f
)s a	Ro!3
,nswer	Jn"H,:
+does	Rd&:
+filled	Ro"f
+has	Ro!V
+is	Ro%3
+look	Rk%:
+nest	Ri%3
+on	Ri#3
,wn	Ro%:
+quiet	Ro!3
+read	Rj&A
+send	Ro",
+that	J_#mU:
+use	Rj%:
*vc action	Ro%?
'ng it	Rg%&
*less	Rg%H
*the	Jk#O]A
#ssion 41f0	Ri#?
*cookie	Je!mj"3
0s	Ri#H
*expires	Ro%X
*has	Rm%V
*if	Rm%,
+n	Ri#H
+s	Jf"3k!&!,
*lives	Rm%3
*of	Ro%,
`)
