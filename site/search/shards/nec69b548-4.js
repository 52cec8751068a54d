sitegenSearch("nec69b548-4",`!onto another	R%,
"paque redirect	Rh":
+sponse	Rh":
(redirect for	Rh":
#en 12.50	Rb"?
'a	F^:+H1H?:
(nd	Jk!Aw!V
(pi	Bu!^u"{%&V#&!<"A
(s	R_%:
(t	Rj#3
'connection	R}!f
'fetch	Rt!3
(or	Ro#H
'graph	Jr&3(^
'how	Rs!t
'id	R~#,
(f	Rw"H
(n	Rp%,
)voices	Rn!*
(t	Br!%z!:GV','H
'longer	Ro%3
'no	Jr":S3
'on	Rq&{"
)e	Rp%V
(pen	Ri&A
'page	Rh!H
'redirect	Rh"H
(fc	Rj#,
'search	Rx&V
(o	Rf&:
(rv	Rr"k
'the	>":O:>,:f?A(fJ,(O"O/A2V
*ir	Rp":
)is	Rv"3
'whether	Jf":t"{-
&api 3.1	Ru!^
*document	Fu!^u"{%(&!<
*import	Rm&V
&document text	Re#?
&ed a	Jq!%W:
*nd	J[3a!H
*s	R],
)browsers	Rw#:
)for	Rc#A
*rom	Jj&,4:
)in	Ra&&
)when	Rt&:
*ith	Rw!:
-out	Rv&%
&id connect	R~#,
'ng and	Re#f
*hours	Fx"?%?/?
(voices invoices	Rn!*
&s a	Fc#f6A!f(3
)nd	R|&,
(but	RK,
(connections	Rw"3
(e200	RO3
(it	Rt"3
*s	Rg!:
(nor	Rq&V
(one	Rb"3
`)
