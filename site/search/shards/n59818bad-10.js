sitegenSearch("n59818bad-10",`!servers of	Ji#Hi!%
+r	Ri&%
+wn	R{%:
*say	Jm#f)f
+end	Jf":5:*:
+hould	Ju!3f!3
+ide	Rx%3
+peak	Ri!A
*that	F|"3(,V3-3
+o	Rj!3
*with	Jj!,h#:
+ww	R_'O
-authenticate	R_'O
)ent events	Rj!H
)wift region	Rs&r
's as	Rk",
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
`)
