sitegenSearch("ne607acde-8",`!retryafter says	Fi!:"A!H+A!H
.ee	R}&,
-tells	Rp#:
.hat	Rs!t
.o	Ri%:
.ue	Js!1^?
-up	Rs!O
.rllib3	R|":
-where	Rn!H
.ith	Rs!,
1out	Rj#f
'ing what	Rp!<
'onhttperror 429	Rs!O
%urn 200	Fu!ow!Q18
+6	R{!3
)301	Rg"H
)401	Rg!o
+3	Rz%8
*44	J_%:9,!1
*98	R|%&!3
+9	R}%^
)an	Ry"H
*t	Rs!,
)code	Rn!?
*url	R~":
)from	Rr"m
)in	Jj#fNA
)max	Rs!?
)random	Rs!?
/uniform	Rs!?
*enew	Rk!1
.tokenonce	Rk!1
+port	Rk!1
/ownfault	Rk!1
/serverfault	Rk!1
)that	Ru!V
+e	Bu!m(3"f"H#&!3
*ogether	Js!Ah!:
)wait	Rk!1
-andrepeat	Rk!1
(ed an	R~#,
+we	Rd&,
(ing e	R{!H
-tag	R{!H
(s an	R_%(
*the	Fi!A5AW3
*whether	R}!:
#usable only	Ro#O
&e a	Rm"O
)nd	Rc#3
'd connection	R_"H
)for	Ri!^
)only	Rq#O
)rfc	Rm#O
's it	Rc#f
+s	Rc#3
#validate and	Rq#O
-forbids	Ri!H
-rfc	Ri!:
,s on	Rj":
+ion it	Rj"O
%erse order	R[:
*proxy	Bw!H2:':+33H
%iew rfc	Jk!AB3
`)
