sitegenSearch("nc19289e8-4",`!service from	Rq!%
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
*resumes	Rx!:
*sh	Ro&m
*terminal	Ro&m
+hat	Je!Ae"3
,e	Rm%V
+ime	Ro%:
+o	Ro%:
*while	Rv%1
)s if	Rm%:
+that	Ro%H
#t 104	Rj%:
&a	Fq!A6Oe"H/A
'ccept	R|"f
'nd	Rf!:
'part	Ro&^
're	Rs%3
`)
