sitegenSearch("ncdface66-0",`!open at	Rh#3
'connection	R{!f
'fetch	Rr!3
(or	Rm#H
'graph	Jp&3(V
'how	Rq!t
'id	R|#,
(f	Ru"H
(n	Rn%,
)voices	Rl!*
(t	Bp!%z!:GV','H
'longer	Rm%3
'no	Jp":S3
'on	Ro&{"
)e	Rn%V
(pen	Rg&A
'page	Rf!H
'redirect	Rf"H
(fc	Rh#,
'search	Rv&O
(o	Rd&:
(rv	Rp"k
'the	>":O:<,:f?A(fJ,(O"O/A2V
*ir	Rn":
)is	Rt"3
'whether	Jd":t"{,
&api 3.1	Rs!^
*document	Fs!^u"{%(&!<
*import	Rk&V
&document text	Rc#?
&ed a	Jo!%W:
*nd	JY3a!H
*s	RZ,
)browsers	Ru#:
)for	Ra#A
*rom	Jh&,4:
)in	R~%&
)when	Rr&:
*ith	Ru!:
-out	Rt&%
&id connect	R|#,
'ng and	Rc#f
*hours	Fv"?%?/?
(voices invoices	Rl!*
&s a	Fa#f6A!f(3
)nd	Rz&,
(but	RK,
(connections	Ru"3
(e200	RO3
(it	Rr"3
*s	Re!:
(nor	Ro&V
(one	R_"3
(the	Ff!Ab!Ab!V
)omorrow	Re#3
'earch the	Rv&O
'sh client	Ri&*
)client rclone	Ri&*
(l s	Jc%8"8
+client	Jc%8"8
*x509	Jd%85:
%rating system	J),x#V
`)
