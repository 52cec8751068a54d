sitegenSearch("n01807bc9-9",`!retryafter rfc	Ju!,J3
-says	Jk!:"A!H+A!H
.ee	R_',
-tells	Rr#:
.hat	Ru!t
.o	Rk%:
.ue	Ju!1^?
-up	Ru!O
.rllib3	R~":
-where	Rp!H
.ith	Ru!,
1out	Rl#f
'ing what	Rr!<
'onhttperror 429	Ru!O
%urn 200	Jw!ow!Q18
+6	R}!3
)301	Ri"H
)401	Ri!o
+3	R|%8
*44	Jb%:9,!1
*98	R~%&!3
+9	R_&^
)an	R{"H
*t	Ru!,
)code	Rp!?
*url	Ra#:
)from	Rt"m
)in	Jl#fNA
)max	Ru!?
)random	Ru!?
/uniform	Ru!?
*enew	Rm!1
.tokenonce	Rm!1
+port	Rm!1
/ownfault	Rm!1
/serverfault	Rm!1
)that	Rw!V
+e	Bw!m(3"f"H#&!3
*ogether	Ju!Ah!:
)wait	Rm!1
-andrepeat	Rm!1
(ed an	Ra%,
+we	Rf&,
(ing e	R}!H
-tag	R}!H
(s an	Rb%(
*the	Jk!A5AW3
*whether	R_":
#usable only	Rq#O
&e a	Ro"O
)nd	Re#3
'd connection	Rb"H
)for	Rk!^
)only	Rs#O
)rfc	Ro#O
's it	Re#f
+s	Re#3
#validate and	Rs#O
-forbids	Rk!H
-rfc	Rk!:
,s on	Rl":
+ion it	Rl"O
%erse order	R]:
*proxy	By!H2:':+33H
`)
