sitegenSearch("ndb1c31b3-12",`!servers www	Rb'O
-authenticate	Rb'O
)ent events	Rl!H
)wift region	Ru&r
's as	Rm",
)it	Ja"3/:m":
+s	R_"H
)people	Rc":
)readers	R}"3
+quired	Ry&:
)the	Jo&8%&#A
&ice answer	Rt#h
+s	Fl!3-,W3W3
*behind	Rj#3!H
+y	Rg&,
*cannot	Ry!:
*deep	Ry%3
.l	Ry%3
+oing	Ru!O
*from	Rw!%
*gives	Ru!%
*in	Rb%3
+s	Fw!VSf,:+&!V
*may	Ru"f
+ust	Rt#f
*never	Rf#3
*or	Ro%,
*point	Re#f
*restarts	Rl!A
*says	Rj#f
+end	Ru%:
+tatus	Rs#?
+vc	Ru%?
*that	Bc"34&+:83!fNH
,ere	Rf#m
,rough	Rt"H
*unavailable	Jn!,!H*H_!(!?
+rl	Rz%&!:!?
*will	Rq#3
)pointmanager microsoft	Re#f
)s a	Ru!3
,nswer	Nt"H,:
+does	Rj&:
+filled	Ru"f
+has	Ru!V
+is	Ru%3
+look	Rq%:
+nest	Ro%3
+on	Ro#3
,wn	Ru%:
+quiet	Ru!3
+read	Rp&A
+send	Ru",
+that	Nf#mU:
+use	Rp%:
*vc action	Ru%?
'ng it	Rm%&
*less	Rm%H
*the	Nq#O]A
#ssion 41f0	Ro#?
*cookie	Nk!mj"3
0s	Ro#H
*expires	Ru%X
`)
