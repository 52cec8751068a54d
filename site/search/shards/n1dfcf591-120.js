sitegenSearch("n1dfcf591-120",`!open 12.50	R_"?
'5xx	R~#&
'a	F[:+H1H?:
(nd	Ji!Aw!V
(pi	Rs!^
(s	R}#:
(t	Rh#3
'connection	R{!f
'fetch	Rr!3
(or	Rm#H
'graph	Jo&3(V
'how	Rq!t
'id	R|#,
(f	Ru"H
(n	Rn%,
)voices	Rl!*
(t	Bp!%z!:FV','H
'longer	Rm%3
'no	Jp":S3
'on	Rn&{"
)e	Rn%V
(pen	Rg&A
'page	Rf!H
'redirect	Rf"H
(fc	Rh#,
'search	Ru&O
(o	Rd&:
(rv	Rp"k
'the	>":O:<,:f?A(fJ,(O"O/A1V
*ir	Rn":
)is	Rt"3
'whether	Jd":s"{,
&api 3.1	Rs!^
*document	Rs!^
&document text	Rc#?
&ed a	Jo!%W:
*nd	JY3a!H
*s	RZ,
)browsers	Ru#:
)for	Ra#A
*rom	Jh&,3:
)in	R~%&
)when	Rq&:
*ith	Ru!:
-out	Rs&%
&id connect	R|#,
'ng and	Rc#f
*hours	Fv"?%?/?
(voices invoices	Rl!*
&s a	Fa#f6A!f(3
)nd	Ry&,
(but	RK,
(connections	Ru"3
(e200	RO3
(it	Rr"3
*s	Re!:
(nor	Rn&V
(one	R_"3
(the	Ff!Ab!Ab!V
)omorrow	Re#3
'earch the	Ru&O
'sh client	Ri&*
)client rclone	Ri&*
(l s	Jc%8"8
+client	Jc%8"8
`)
