sitegenSearch("n6326845e-10",`!return 301	Rk"H
)401	Rk!o
+3	R~%8
*44	Nd%:9,!1
*98	Ra&&!3
+9	Rb&^
)an	R}"H
*t	Rw!,
)code	Rr!?
*url	Rc#:
)from	Rv"m
)in	Nn#fNA
)max	Rw!?
)random	Rw!?
/uniform	Rw!?
*enew	Ro!1
.tokenonce	Ro!1
+port	Ro!1
/ownfault	Ro!1
/serverfault	Ro!1
)that	Ry!^
+e	By!{!(3"f"H#&!3
*ogether	Nw!Ah!:
)wait	Ro!1
-andrepeat	Ro!1
(ed an	Rc%,
+we	Rh&,
(ing e	R_"H
-tag	R_"H
(s an	Rd%(
*the	Jm!A5AW3
*whether	Rb":
#usable only	Rs#O
&e a	Rq"O
)nd	Rg#3
'd connection	Rd"H
)for	Rm!f
)only	Ru#O
)rfc	Rq#O
's it	Rg#f
+s	Rg#3
#validate and	Ru#O
-forbids	Rm!O
-lets	Rm!O
-rfc	Rm!:
,s on	Rn":
+ion it	Rn"O
%erse order	R^:
*proxy	B{!H2:':+33H
%iew rfc	No!AB3
(ing a	Rw&Q
(s had	Rz#,
&ving the	Rp"H
%oke one	Rb'3
)tokens	Rx!O
(d and	Rk!m
*malformed	Rk!3
*or	Nk!:J3
*signed	Rj%,
*the	N}%,EO
#worded gets	RL,
%rite the	Ru&3
)s redirects	Rx%:
`)
