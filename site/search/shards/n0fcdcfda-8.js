sitegenSearch("n0fcdcfda-8",`!onlyifcached and	Rl!V
/should	Rs#3
#to another	R%,
"paque redirect	Rj":
+sponse	Rj":
(redirect for	Rj":
#en 12.50	Rd"?
'a	F_!:,H1H?:
(nd	Jm!Aw!V
(pi	Bw!^u"{%&V#&!<"A
(s	Rb%:
(t	Rl#3
'connection	R_"f
'fetch	Rv!3
(or	Rq#H
'graph	Jt&3(^
'how	Ru!t
'id	Ra%,
(f	Ry"H
(n	Rr%,
)voices	Rp!*
(t	Bt!%z!:GV','H
'longer	Rq%3
'no	Jt":S3
'on	Rs&{"
)e	Rr%V
(pen	Rk&A
'page	Rj!H
'redirect	Rj"H
(fc	Rl#,
'search	Rz&V
(o	Rh&:
(rv	Rt"k
'the	>":O:@,:f?A(fJ,(O"O/A2V
*ir	Rr":
)is	Rx"3
'whether	Jh":t"{-
&api 3.1	Rw!^
*document	Jw!^u"{%(&!<
*import	Ro&V
&document text	Rg#?
&ed a	Js!%W:
*nd	J]3b!H
*s	R^,
)browsers	Ry#:
)for	Re#A
*rom	Jl&,4:
)in	Rc&&
)when	Rv&:
*ith	Ry!:
-out	Rx&%
&id connect	Ra%,
'ng and	Rg#f
*hours	Jz"?%?/?
(voices invoices	Rp!*
&s a	Je#f6A!f(3
)nd	R~&,
(but	RK,
(connections	Ry"3
(e200	RO3
(it	Rv"3
`)
