sitegenSearch("nc6030421-102",`!servers say	Ji#f)f
+end	Fb":5:*:
+hould	Jq!3f!3
+ide	Rt%3
+peak	Re!A
*that	Fx"3(,V3-3
+o	Rf!3
*with	Jf!,h#:
+ww	Rz&O
-authenticate	Rz&O
)ent events	Rf!H
)wift region	Rn&r
's as	Rg",
)it	Fz!3/:l":
+s	Ry!H
)people	R|!:
)readers	Rw"3
+quired	Rr&:
)the	Fi&8%&"A
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
`)
