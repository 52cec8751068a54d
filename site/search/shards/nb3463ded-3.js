sitegenSearch("nb3463ded-3",`!return 444	J}#:9,!1
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
)rfc	Rk#O
's it	Ra#f
+s	Ra#3
#validate and	Ro#O
-forbids	Rg!H
-rfc	Rg!:
,s on	Rh":
+ion it	Rh"O
%erse order	RY:
*proxy	Bu!H2:':+33H
%iew rfc	Ji!AB3
(ing a	Rq&Q
(s had	Rt#,
&ving the	Rj"H
%oke one	R{&3
)tokens	Rr!O
(d and	Re!m
*malformed	Re!3
*or	Je!:J3
*signed	Rd%,
*the	Jw%,EO
#worded gets	RK,
%rite the	Ro&3
)s redirects	Rr%:
+the	Jh"fp!,
"f var	Ri&*
#c 1945	Rf",
`)
