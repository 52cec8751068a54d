sitegenSearch("n911cb587-0",`!retryafter every	Rh#H!f
-has	Rh#:
.elps	R{!:
.ow	Rn#,
-if	Jl!Hd!m
.n	Rn#H
.t	Rc&:
-may	Rh#,
-nor	Rq!:
/t	Rq!O
-on	Rz"H
.r	Rz"&
-pause	Ra&:
-rfc	Jq!,J3
-says	Fg!:"A!H+A!H
.ee	Rz&,
-tells	Rn#:
.hat	Rq!t
.o	Rg%:
.ue	Jq!1^?
-up	Rq!O
.rllib3	Rz":
-where	Rl!H
.ith	Rq!,
1out	Rh#f
'ing what	Rn!<
'onhttperror 429	Rq!O
%urn 200	Fs!ow!Q18
+6	Ry!3
)301	Re"H
)401	Re!o
+3	Rx%8
*44	J}#:9,!1
*98	Rz%&!3
+9	R{%^
)an	Rw"H
*t	Rq!,
)code	Rl!?
*url	R|":
)from	Rp"m
)in	Jh#fNA
)max	Rq!?
)random	Rq!?
/uniform	Rq!?
*enew	Ri!1
.tokenonce	Ri!1
+port	Ri!1
/ownfault	Ri!1
/serverfault	Ri!1
)that	Rs!V
+e	Bs!m(3"f"H#&!3
*ogether	Jq!Ah!:
)wait	Ri!1
-andrepeat	Ri!1
(ed an	R|#,
+we	Rb&,
(ing e	Ry!H
-tag	Ry!H
(s an	R}#(
*the	Fg!A5AW3
*whether	R{!:
#usable only	Rm#O
&e a	Rk"O
)nd	Ra#3
'd connection	R}!H
)for	Rg!^
)only	Ro#O
`)
